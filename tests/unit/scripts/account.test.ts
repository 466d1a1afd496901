import { describe, expect, test } from 'vitest';
import { gaps, remaining } from '../../../scripts/account/remaining.ts';

describe('the gaps between accounted ranges', () => {
  test.each<[string, [number, number][], [number, number][]]>([
    ['are everything where nothing is accounted for', [], [[0, 10]]],
    ['are nothing where everything is', [[0, 10]], []],
    [
      'are before, between and after',
      [
        [2, 4],
        [6, 7],
      ],
      [
        [0, 2],
        [4, 6],
        [7, 10],
      ],
    ],
    [
      'do not mind the order of the ranges, or that they overlap',
      [
        [5, 8],
        [0, 3],
        [2, 6],
      ],
      [[8, 10]],
    ],
    ['end with the article, whatever a range says', [[4, 99]], [[0, 4]]],
  ])('%s', (_name, accounted, expected) => {
    expect(gaps(accounted, 10)).toEqual(expected);
  });
});

describe('the words that are left', () => {
  const text = 'Menu\nThe “old” bridge,\nby the road\n';

  test('are told line by line, with their numbers and as they are printed', () => {
    expect(remaining(text, [])).toEqual([
      { words: [0, 1], text: 'Menu' },
      { words: [1, 4], text: 'The "old" bridge' },
      { words: [4, 7], text: 'by the road' },
    ]);
  });

  test('are only those that nothing covers', () => {
    expect(
      remaining(text, [
        [0, 2],
        [3, 5],
      ]),
    ).toEqual([
      { words: [2, 3], text: 'old' },
      { words: [5, 7], text: 'the road' },
    ]);
  });
});
