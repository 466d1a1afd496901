import { describe, expect, it } from 'vitest';
import type { ActorEntry, StatementEntry } from '../../../src/record/types.ts';
import { saidInWords, statementTitle } from '../../../src/wording/statement.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

const tweet = (slug: string, on: string) =>
  ({ slug, actor: 'mayor', channel: 'tweet', made: { on, how: 'The article prints the day.' } }) as StatementEntry;
const record = {
  manifest: plainManifest,
  actor: () => ({ name: 'Mira Tolen' }) as ActorEntry,
  statements: [tweet('a', '2031-05-04'), tweet('b', '2031-05-04'), tweet('c', '2031-05-05')],
};

describe('the title of a statement', () => {
  it('says how, who and when', () => {
    expect(statementTitle(record, tweet('c', '2031-05-05'))).toBe('Tweet by Mira Tolen, 5 May 2031');
  });

  it('tells several of one voice on one day apart by their number', () => {
    expect(record.statements.slice(0, 2).map((statement) => statementTitle(record, statement))).toEqual([
      'Tweet by Mira Tolen, 4 May 2031, 1 of 2',
      'Tweet by Mira Tolen, 4 May 2031, 2 of 2',
    ]);
  });
});

it('is called what they are called, of pictures that nobody is credited with', () => {
  const unnamed = { name: 'uncredited pictures', kind: 'unnamed' } as ActorEntry;
  const pictures = { ...tweet('d', '2031-05-06'), channel: 'pictures' } as StatementEntry;
  expect(statementTitle({ ...record, actor: () => unnamed }, pictures)).toBe('Uncredited pictures, 6 May 2031');
});

describe('what a voice did with words', () => {
  const told = (kind: ActorEntry['kind'], channel: StatementEntry['channel'], says: string): string =>
    saidInWords({ kind }, { channel, says });

  it('is to say it, but for pictures of which nobody says who made them: they show it', () => {
    expect(told('unnamed', 'pictures', 'that the rope is cut')).toBe('show that the rope is cut');
    expect(told('outlet', 'pictures', 'that the rope is cut')).toBe('said that the rope is cut');
    expect(told('unnamed', 'remark', 'that the rope is cut')).toBe('said that the rope is cut');
  });

  it('is what the record says, where that has a verb of its own', () => {
    expect(told('person', 'remark', 'says that the rope is cut')).toBe('says that the rope is cut');
    expect(told('organisation', 'tweet', 'calls for a truce')).toBe('calls for a truce');
  });
});
