import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOfAll, countsOfAny, numberFor } from '../../../src/core/language/typed-counts.ts';

describe('a number of all articles', () => {
  it.each([
    ['no voice in the five articles says so', 'the five articles', 5],
    ['All five articles have it', 'All five articles', 5],
    ['it is not among these 5 sources', 'these 5 sources', 5],
    ['the same two articles carry it', 'same two articles', 2],
    ['one of the\nfive articles', 'the five articles', 5],
    ['the other four articles do not mention it', 'the other four articles', 5],
    ['the four other articles do not', 'the four other articles', 5],
    ['no other article of the five carries it', 'article of the five', 5],
    ['in the 27 articles', 'the 27 articles', 27],
  ])('is found in “%s”', (text, words, articles) => {
    expect(countsOfAll(text)).toMatchObject([{ words, index: text.replaceAll('\n', ' ').indexOf(words), articles }]);
  });

  it.each([
    'five articles print it',
    'both articles, and three of the articles',
    'the three earlier articles',
    'none of the four says to which point',
    'an article of the two sides',
    'the five voices in these articles',
    'twenty-five articles, the twenty-five sourcesful',
  ])('is not seen in “%s”', (text) => {
    expect(countsOfAll(text)).toEqual([]);
  });

  it.each([
    [
      'The five articles have none of them, and nothing here goes beyond the five.',
      ['The five articles', 'the five'],
      5,
    ],
    ['The other four articles print no figure: none of the four, not one.', ['The other four articles', 'the four'], 5],
  ])('is found once more where the sentence says it again by itself: “%s”', (text, words, articles) => {
    const found = countsOfAll(text);
    expect(found.map((count) => [count.words, count.articles])).toEqual(words.map((each) => [each, articles]));
    expect(new Set(found.map((count) => numberFor(count, 7))).size).toBe(1);
  });

  it.each([
    'The five articles differ. He names the five.',
    'The five articles name the four, and the five men.',
    'Of the five, the five articles say nothing',
  ])('is not found once more in “%s”', (text) => {
    expect(countsOfAll(text)).toHaveLength(1);
  });

  it('are found in order, each where it stands, whatever stands round them', () => {
    const noise = fc.constantFrom('', 'He left. ', 'A word, a word: ', '(');
    fc.assert(
      fc.property(noise, noise, (first, second) => {
        const text = `${first}the other two sources; ${second}all three articles`;
        expect(countsOfAll(text).map(({ index, articles }) => [text.slice(index, index + 3), articles])).toEqual([
          ['the', 3],
          ['all', 3],
        ]);
      }),
    );
  });
});

it('a number of any articles is found with or without a word that means all', () => {
  expect(countsOfAny('Five articles are few; the two sources, and twelve voices.').map(({ words }) => words)).toEqual([
    'Five articles',
    'two sources',
  ]);
});

describe('the number to write where there are other articles', () => {
  it.each([
    ['the other four articles', 6, 'five'],
    ['All FIVE articles', 6, 'six'],
    ['the 9 sources', 10, '10'],
    ['the twelve articles', 13, '13'],
    ['the two other articles', 2, undefined],
  ])('of “%s”, where there are %i, is %s', (text, now, number) => {
    expect(countsOfAll(text).map((count) => numberFor(count, now))).toEqual([number]);
  });
});
