/** Numbers of articles in our own texts: of all there are, never of some. */
import { describe, expect, test } from 'vitest';
import { miscounted, typedCounts } from '../../../src/record/checks/counts.ts';
import type { Entries } from '../../../src/record/entries.ts';
import { having, problemsTold } from './plain-entries.ts';

describe('a page or the manifest is told of', () => {
  test.each([
    ['the number of all articles, once, whatever it says', 'All four articles have it.', 3, ['All four articles']],
    ['that of all without a word that says so', 'It stands in three sources.', 3, ['three sources']],
    [
      'the two ways in one sentence, each once',
      'Three articles, these three articles.',
      3,
      ['Three articles', 'these three articles'],
    ],
    ['no number of some', 'It stands in two articles.', 3, []],
    ['no two of two: they may be of two sides', 'It stands in two articles.', 2, []],
    ['none in the words of a source', ':quote[these three articles]{source=paper}', 3, []],
  ])('%s', (_what, text, articles, told) => {
    const found = typedCounts(text, articles, 'say it without a number').map(({ message }) => message);
    expect(found.map((message) => /"(.*?)"/.exec(message)?.[1]).toSorted()).toEqual(told);
  });
});

describe('an entry that counts the articles wrong', () => {
  const note = having('places', 'note: These three articles name it.');
  const found = (...more: Parameters<typeof having>[]): string[][] => {
    const texts: string[][] = [];
    const look = (entries: Entries): void => {
      for (const { entry, counts } of miscounted(entries))
        texts.push([entry.slug, ...counts.map(({ words }) => words)]);
    };
    problemsTold(look, note, ...more.map((each) => having(...each)));
    return texts;
  };

  test('is found', () => {
    expect(found()).toEqual([['ford', 'These three articles']]);
  });

  test('is not while a source cannot be read: nobody knows then how many there are', () => {
    expect(found(['sources', 'issued: yesterday'])).toEqual([]);
  });
});
