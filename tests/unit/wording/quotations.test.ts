import { describe, expect, test } from 'vitest';
import type { ProvedQuote } from '../../../src/record/types.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';
import { withoutRepeats } from '../../../src/wording/quotations.ts';

function quoted(source: string, ...words: WordRange[]): ProvedQuote {
  return { source, exact: `${source} ${JSON.stringify(words)}`, voice: 'speaker', wordRanges: words };
}

describe('of the words that a statement is shown by', () => {
  test('the same words of one source stand once, where they came first', () => {
    const [first, other, again] = [quoted('courier', [4, 9]), quoted('herald', [1, 6]), quoted('courier', [4, 9])];
    expect(withoutRepeats([first, other, again])).toEqual([first, other]);
  });

  test('words that a longer quotation of that source holds are left to it, whichever came first', () => {
    const [short, long] = [quoted('courier', [5, 8]), quoted('courier', [4, 9])];
    expect(withoutRepeats([short, long])).toEqual([long]);
    expect(withoutRepeats([long, short])).toEqual([long]);
  });

  test('words that only overlap, or stand in another source, all stay', () => {
    const quotes = [quoted('courier', [4, 9]), quoted('courier', [8, 12]), quoted('herald', [4, 9])];
    expect(withoutRepeats(quotes)).toEqual(quotes);
  });

  test('a quotation with an omission goes only where both of its parts are held', () => {
    const [parted, first] = [quoted('courier', [4, 9], [20, 26]), quoted('courier', [3, 10])];
    expect(withoutRepeats([parted, first])).toEqual([parted, first]);
    const both = quoted('courier', [3, 10], [19, 27]);
    expect(withoutRepeats([parted, both])).toEqual([both]);
  });
});
