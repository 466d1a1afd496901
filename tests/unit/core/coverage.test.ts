import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountedShare,
  countWords,
  mergeRanges,
  percentInWords,
  quotedShare,
  quotesTooMuch,
} from '../../../src/core/coverage.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';

describe('what the site quotes of an article', () => {
  it('is counted once where quotations overlap', () => {
    expect(
      mergeRanges([
        [10, 20],
        [15, 25],
        [40, 45],
        [12, 14],
      ]),
    ).toEqual([
      [10, 25],
      [40, 45],
    ]);
  });

  it('is one range where quotations touch', () => {
    expect(
      mergeRanges([
        [20, 30],
        [10, 20],
      ]),
    ).toEqual([[10, 30]]);
  });

  it('may be 40 of 100 words, and not 41', () => {
    expect(quotesTooMuch([[0, 40]], 100)).toBe(false);
    expect(
      quotesTooMuch(
        [
          [0, 40],
          [39, 41],
        ],
        100,
      ),
    ).toBe(true);
  });

  it('is as many words as are in any of the ranges', () => {
    const ranges = fc.array(
      fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([from, length]): WordRange => [from, from + length]),
    );
    fc.assert(
      fc.property(ranges, (quoted) => {
        const words = new Set(quoted.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)));
        expect(countWords(quoted)).toBe(words.size);
        expect(quotedShare(quoted, 100)).toBe(words.size / 100);
      }),
    );
  });
});

it('what is accounted for is the share of all words that are for something, each missing one counted once', () => {
  expect(accountedShare([], 80)).toBe(1);
  expect(
    accountedShare(
      [
        [0, 10],
        [5, 20],
      ],
      80,
    ),
  ).toBe(0.75);
});

it('a share is told in per cent, with one decimal', () => {
  expect([0, 0.29, 0.333_33, 1].map(percentInWords)).toEqual(['0.0%', '29.0%', '33.3%', '100.0%']);
});
