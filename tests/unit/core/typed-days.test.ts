import { describe, expect, it } from 'vitest';
import { toDays } from '../../../src/core/edtf.ts';
import { canBe, daysOfAll } from '../../../src/core/language/typed-days.ts';

const on = (day: number, month: number, year?: number) => ({ day, month, year });

describe('a day of the first or the last of all articles', () => {
  it.each([
    ['the first article is of 3 May 2010', { first: on(3, 5, 2010) }],
    ['and the last of these articles appeared on 9 May.', { last: on(9, 5) }],
    ['the latest of the five sources, of 9 May, has it', { last: on(9, 5) }],
    ['The earliest of all was published on 3 May', { first: on(3, 5) }],
    ['The oldest source dates from 3\nMay 2010', { first: on(3, 5, 2010) }],
    ['the articles appeared from 3 to 9 May 2010', { first: on(3, 5, 2010), last: on(9, 5, 2010) }],
    ['These five articles are of 30 April to 9 May', { first: on(30, 4), last: on(9, 5) }],
    ['our sources, between 30 December 2009 and 9 January 2010', { first: on(30, 12, 2009), last: on(9, 1, 2010) }],
  ])('is found in “%s”', (text, days) => {
    expect(daysOfAll(text)).toMatchObject([days]);
  });

  it.each([
    'the first article of 4 May',
    'the articles of 4 and 6 May',
    'the last word of the spokesman is of 9 May',
    'the first of the two videos appeared on 5 May',
    'articles appeared from 3 to 9 May',
    'the last article is of May',
  ])('is not seen in “%s”, which can mean something else', (text) => {
    expect(daysOfAll(text)).toEqual([]);
  });

  it('stands where it is said to', () => {
    const text = 'It is late. The last article\nis of 9 May; the first article is of 3 May.';
    expect(daysOfAll(text).map(({ words, index }) => [words, text.slice(index, index + 8)])).toEqual([
      ['The last article is of 9 May', 'The last'],
      ['the first article is of 3 May', 'the firs'],
    ]);
  });
});

it.each([
  [on(3, 5), '2010-05-03', true],
  [on(3, 5, 2010), '2010-05-03', true],
  [on(3, 5, 2011), '2010-05-03', false],
  [on(2, 5), '2010-05-03', false],
  [on(4, 5), '2010-05-03', false],
  [on(4, 5), '2010-05', true],
  [on(1, 1), '2009-12-31/2010-01-01', true],
])('%o can be a day of %s: %s', (typed, issued, expected) => {
  expect(canBe(typed, toDays(issued))).toBe(expected);
});
