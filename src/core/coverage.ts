/** How much of an article the site quotes and accounts for, each word counted once. */
import type { WordRange } from './word-numbers.ts';

/** The largest share of an article's words that the site may quote. */
export const LARGEST_SHARE = 0.4;

/** The same words as ranges in order that neither overlap nor touch. */
export function mergeRanges(ranges: readonly WordRange[]): WordRange[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** How many words the ranges hold, each once. */
export function countWords(ranges: readonly WordRange[]): number {
  return mergeRanges(ranges).reduce((sum, [from, to]) => sum + to - from, 0);
}

/** Words quoted, each once, divided by all words of the article. */
export function quotedShare(ranges: readonly WordRange[], words: number): number {
  return countWords(ranges) / words;
}

/** Words that are for something, divided by all words of the article. */
export function accountedShare(unaccounted: readonly WordRange[], words: number): number {
  return (words - countWords(unaccounted)) / words;
}

/** Whether the site quotes more of the article than it may. */
export function quotesTooMuch(ranges: readonly WordRange[], words: number): boolean {
  return quotedShare(ranges, words) > LARGEST_SHARE;
}

/** A share of an article's words: 0.29 → "29.0%". */
export function percentInWords(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
