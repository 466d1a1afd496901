/** Which words of an article nothing accounts for yet. */
import { mergeRanges } from '../../src/core/coverage.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import { normalise, tokensOf, type WordForm } from '../../src/core/words.ts';

/** Words that nothing accounts for, on one line of the text. */
export interface UnaccountedLine {
  words: WordRange;
  /** As the line prints them, from the first to the last. */
  text: string;
}

/** The ranges from 0 to `words` that none of `accounted` covers, in order. */
export function gaps(accounted: readonly WordRange[], words: number): WordRange[] {
  const found: WordRange[] = [];
  let at = 0;
  for (const [from, to] of mergeRanges(accounted)) {
    found.push([at, Math.min(from, words)]);
    at = Math.max(at, to);
  }
  return [...found, [at, words] as const].filter(([from, to]) => from < to);
}

/** The words of a text that nothing accounts for, parted where a line of the text ends. */
export function remaining(text: string, accounted: readonly WordRange[], form?: WordForm): UnaccountedLine[] {
  const plain = normalise(text, form);
  const words = tokensOf(text, form);
  const startsLine = (n: number): boolean =>
    plain.slice(words[n - 1]?.end ?? 0, words[n]?.start ?? plain.length).includes('\n');
  return gaps(accounted, words.length)
    .flatMap(([from, to]): WordRange[] => {
      const starts = [from];
      for (let n = from + 1; n < to; n += 1) if (startsLine(n)) starts.push(n);
      return starts.map((start, i) => [start, starts[i + 1] ?? to]);
    })
    .map(([from, to]) => ({
      words: [from, to],
      text: plain.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' '),
    }));
}
