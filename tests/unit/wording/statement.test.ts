import { describe, expect, it } from 'vitest';
import type { ActorEntry, StatementEntry } from '../../../src/record/types.ts';
import { statementTitle, verbOf } from '../../../src/wording/statement.ts';
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

it('pictures of which nobody says who made them show a thing, and a voice says it', () => {
  expect(verbOf({ kind: 'unnamed' }, { channel: 'pictures' })).toBe('show');
  expect(verbOf({ kind: 'outlet' }, { channel: 'pictures' })).toBe('said');
  expect(verbOf({ kind: 'unnamed' }, { channel: 'remark' })).toBe('said');
});
