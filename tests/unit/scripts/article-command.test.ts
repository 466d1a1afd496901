/** The command of the dialogue before it begins, and a new claim that the rules refuse, asked for by itself. */
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../scripts/article/about-part.ts';
import { askClaim } from '../../../scripts/article/claim-part.ts';
import { newArticle } from '../../../scripts/article/command.ts';
import { withoutHurt } from '../../../scripts/article/concession-part.ts';
import { UsageError } from '../../../scripts/cli/command.ts';
import { VFileMessage } from 'vfile-message';
import { askedAtDesk, atDesk, sentenceAtHand } from '../../fixtures/at-desk.ts';
import type { Answer } from '../../fixtures/dialogue.ts';

describe('the command', () => {
  test.each([undefined, ''])('needs a text file: %j', async (file) => {
    await expect(newArticle(file, {}, '2010-07-01')).rejects.toThrow(
      new UsageError('Found no text file, expected that of the article after "article".'),
    );
  });

  test('takes the options of a source, and no other', async () => {
    const given = { outlet: 'courier', issued: '2010-05-06', favours: 'lowland' };
    await expect(newArticle('no-file.txt', given, '2010-07-01')).rejects.toThrow(
      new UsageError('--favours is no option of an article, expected only those of its source.'),
    );
  });
});

test('a claim hurts those no longer whom a word of theirs can serve', () => {
  const piece = { statement: 'x', stance: 'asserts', basis: 'own-word', speaksOf: '2010', quotes: [], passages: [] };
  const text = 'title: It snowed\nhurts: [lowland, mira-tolen, highland]\nplaces: []\n';
  const hurts = ['lowland', 'mira-tolen', 'highland'];
  expect(withoutHurt(text, hurts, { ...piece, serves: ['mira-tolen', 'highland'] })).toBe(
    'title: It snowed\nhurts: [lowland]\nplaces: []\n',
  );
  expect(withoutHurt(text, hurts, { ...piece, serves: hurts })).toContain('\nhurts: []\n');
  expect(withoutHurt(text, hurts, piece)).toBe(text);
});

test('of problems the questions are told to whose lines they belong, and all where one belongs to none', () => {
  const at = (line: number): VFileMessage => new VFileMessage('wrong', { place: { line, column: 1 } });
  const text = '---\ntitle: It snowed\nplaces: []\nevidence:\n  - statement: x\n    speaksOf: 2010\n';
  expect([...fieldsOf([at(2), at(3), at(6)], text)]).toEqual(['title', 'place', 'speaks-of']);
  expect(fieldsOf([at(2), at(4)], text).size).toBeGreaterThan(9);
  expect(fieldsOf([at(99)], text)).toContain('quote');
});

describe('what a sentence says of a claim', () => {
  const ECHO = { statement: 'courier-from-the-mill', actor: 'courier', made: '2010-05-04', channel: 'report' };
  const claimed = async (...answers: Answer[]) => {
    const sat = await atDesk(answers);
    const hand = sentenceAtHand('Forty carts were counted on the road.');
    await askClaim(sat.context, hand, ECHO);
    sat.context.desk.say('');
    expect(sat.terminal.left()).toEqual([]);
    return { sat, hand, shown: sat.terminal.shown };
  };

  test.each([
    ['SV-003', false],
    ['mill-distance', false],
    ['ten miles are 16 kilometres', true],
    ['sv-003', true],
  ])('is for one that the record has, which is told where "%s" is not its name: %s', async (typed, isTold) => {
    const { shown, hand } = await claimed(['claim', typed]);
    expect(shown.includes('  The record has that claim: SV-003.')).toBe(isTold);
    expect(hand.holders.map(({ claim }) => claim)).toEqual(['mill-distance']);
  });

  test('is asked for its figure once, also where the rules refuse its time', async () => {
    const { sat, shown } = await claimed(
      ['claim', '40 carts were counted on the road'],
      ['when', '2045-05-06'],
      ['quote', '-'],
      ['Write it', 'n'],
      ['when', '2010-05-04'],
      ['speaks-of', '2010-05-04'],
      ['verdict that', '6'],
    );
    expect(askedAtDesk(sat, 'figure')).toHaveLength(1);
    expect(askedAtDesk(sat, 'when')).toHaveLength(2);
    expect(shown.filter((line) => line.startsWith('Write it all the same?'))).toHaveLength(1);
  });

  test('is asked for its title again where the rules refuse that, and with it for its figure', async () => {
    const { sat, hand } = await claimed(
      ['claim', 'The regime burnt 40 carts'],
      ['quote', '-'],
      ['Write it', 'n'],
      ['title', 'The lowland burnt 50 carts'],
      ['verdict that', '6'],
    );
    expect(askedAtDesk(sat, 'figure')).toEqual([
      'figure (Enter: 40 carts; - for none): ',
      'figure (Enter: 50 carts; - for none): ',
    ]);
    expect(sat.context.changes.list().map(({ after }) => /^(?:title|figure): .*$/gm.exec(after ?? '')?.[0])).toContain(
      'title: The lowland burnt 50 carts',
    );
    expect(hand.holders).toHaveLength(1);
  });
});
