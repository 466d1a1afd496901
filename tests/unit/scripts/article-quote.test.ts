/** Which words of a sentence are quoted, and where it is cut in two, each asked for by itself. */
import { describe, expect, test } from 'vitest';
import { askQuotes } from '../../../scripts/article/quote-part.ts';
import { askCut } from '../../../scripts/article/rest-part.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';
import { atDesk, sentenceAtHand } from '../../fixtures/at-desk.ts';

const TWO = 'Snow closed the road on Monday, and the mill stood still for want of grain.';

describe('a cut', () => {
  const cut = async (...typed: string[]) => {
    const sat = await atDesk(typed.map((each) => ['the second part', each] as const));
    const hand = sentenceAtHand(TWO);
    const parts = await askCut(sat.context, hand, [4, 9]);
    return { parts, shown: sat.terminal.shown };
  };
  const at = (where: number): [WordRange, WordRange] => [
    [4, where],
    [where, 9],
  ];

  test('is before the words that are typed, or behind so many words', async () => {
    expect((await cut('and the')).parts).toEqual(at(6));
    expect((await cut('AND')).parts).toEqual(at(6));
    expect((await cut('the mill')).parts).toEqual(at(7));
    expect((await cut('1')).parts).toEqual(at(5));
    expect((await cut('4')).parts).toEqual(at(8));
  });

  test('is asked for again where both parts would not have a word, or the words do not stand there', async () => {
    const { parts, shown } = await cut('on Monday', '0', '5', 'zither', 'the mill stood', '…', 'mill');
    expect(parts).toEqual(at(8));
    expect(shown.filter((line) => line.startsWith('Found'))).toEqual(
      ['on Monday', '0', '5', 'zither', 'the mill stood', '…'].map(
        (each) => `Found "${each}", expected words of these behind the first, or how many words the first part has.`,
      ),
    );
  });
});

describe('a quotation', () => {
  test('of another language is asked for with our translation, and of the record’s own without', async () => {
    const sat = await atDesk([
      ['quote', 'snow closed the road'],
      ['translation', 'Schnee'],
    ]);
    const foreign = sentenceAtHand('Snow closed the road on Monday.', { foreign: true });
    expect(await askQuotes(sat.context, foreign, { stance: 'asserts', title: 'Snow closed the road' })).toMatchObject([
      { quote: { exact: 'Snow closed the road', translation: 'Schnee' }, words: [0, 4] },
    ]);
    expect(sat.terminal.shown.find((line) => line.startsWith('quote ('))).toContain(
      'Enter: none, tell it all in our words',
    );
    const own = await atDesk([['quote', 'snow closed the road']]);
    const [quote] = await askQuotes(own.context, sentenceAtHand('Snow closed the road on Monday.'), {
      stance: 'asserts',
      title: 'Bread was dear',
    });
    expect(quote?.quote).not.toHaveProperty('translation');
  });

  test('is the clause that the claim’s title shares its words with, by Enter, and none by a hyphen', async () => {
    const sat = await atDesk();
    expect(
      await askQuotes(sat.context, sentenceAtHand(TWO), { stance: 'asserts', title: 'The mill stood still' }),
    ).toMatchObject([{ words: [7, 15] }]);
    const none = await atDesk([
      ['quote', '?'],
      ['quote', '-'],
    ]);
    expect(
      await askQuotes(none.context, sentenceAtHand(TWO), { stance: 'asserts', title: 'The mill stood still' }),
    ).toEqual([]);
    expect(none.terminal.shown[1]).toBe(
      'quote (some of the words; Enter: the mill stood still for want of grain; - none): ?',
    );
    expect(none.terminal.shown[2]).toMatch(/^ {2}The words that show it\./);
  });

  test('that the sentence has not is asked for again', async () => {
    const sat = await atDesk([
      ['quote', 'zither'],
      ['quote', 'snow closed the road'],
    ]);
    expect(
      await askQuotes(sat.context, sentenceAtHand(TWO), { stance: 'asserts', title: 'Bread was dear' }),
    ).toHaveLength(1);
    expect(sat.terminal.shown).toContain('No words of the sentence are like "zither". Write some of them.');
  });

  test('may be had again where all of its words are quoted already', async () => {
    const sat = await atDesk([['quote', 'snow closed the road']]);
    const much = sentenceAtHand(TWO, { quoted: [[0, 25]] });
    expect(await askQuotes(sat.context, much, { stance: 'asserts', title: 'Bread was dear' })).toHaveLength(1);
    expect(sat.terminal.shown.join('\n')).not.toContain('Quote them all the same');
  });
});
