import { expect, test } from 'vitest';
import { remaining } from '../../../scripts/account/remaining.ts';
import { wordNumbersInWords, wordsInWords } from '../../../src/core/word-numbers.ts';
import { provedAt } from '../../../src/wording/quotations.ts';
import { prove } from './prove-sample.ts';
import { SAMPLE } from './sample-article.ts';

test('words are counted from 1, and the last one is told', () => {
  expect(wordsInWords([4, 9])).toBe('words 5 to 9');
  expect(wordsInWords([4, 5])).toBe('word 5');
  expect(wordNumbersInWords([4, 9])).toBe('5 to 9');
  expect(wordNumbersInWords([0, 1])).toBe('1');
});

test('a passage has the same numbers on a page, in a message of the check and in the list of what is left', () => {
  const words = prove({ exact: 'We closed the crossing because the cable is worn' });
  if (typeof words === 'string') throw new Error(words);
  const ranges = words.map(([from = 0, to = 0]) => [from, to] as const);
  expect(provedAt(ranges)).toBe('words 62 to 70');
  expect(prove({ exact: 'We closed the crossing because the cable was worn' })).toContain('words 62 to 70,');
  const rest: [number, number][] = [
    [0, 61],
    [70, 135],
  ];
  expect(remaining(SAMPLE, rest).map((stretch) => wordsInWords(stretch.words))).toEqual(['words 62 to 70']);
});
