/** Where in the article a quotation that is not there was probably taken from. */

/** The article's passage that is most like a part of a quotation, and where the two part. Word numbers are half-open. */
export interface Nearest {
  /** Words of the article. */
  words: readonly [number, number];
  /** Words of the part, context included, the first differing one among them: one, or a run where it is not known which. */
  differs: readonly [number, number];
  /** Whether the bytes prove it; otherwise it holds if only one word is wrong. */
  sure: boolean;
}

interface MatchingRun {
  shift: number;
  start: number;
  length: number;
}

/** How far apart, in words, the article and the quotation may run on the two sides of a difference. */
const DRIFT = 5;

/** How many passages may look as alike by chance before a hint would mislead. */
const CHANCE = 0.25;

/**
 * Compares bytes of runs of words. A byte that agrees by chance (1 in 256) can move the hint by a word; it never accepts a quotation.
 * @param article the article's bytes
 * @param part the part's bytes, which are nowhere in the article as a whole
 * @param width how many words a run has
 * @returns `undefined` where no passage is more alike than chance allows
 */
export function nearestPassage(article: Uint8Array, part: Uint8Array, width: number): Nearest | undefined {
  const { shift, matches } = bestShift(article, part);
  if (article.length * choose(part.length, matches) > CHANCE * 256 ** matches) return undefined;
  const start = Math.max(0, shift);
  const end = Math.min(article.length, shift + part.length) + width - 1;
  return { words: [start, end], ...firstDifference(article, part, shift, width) };
}

function bestShift(article: Uint8Array, part: Uint8Array): { shift: number; matches: number } {
  let best = { shift: 0, matches: 0 };
  for (let shift = 1 - part.length; shift < article.length; shift++) {
    let matches = 0;
    for (let i = 0; i < part.length; i++) if (part[i] === article[shift + i]) matches++;
    if (matches > best.matches) best = { shift, matches };
  }
  return best;
}

/**
 * A run that agrees from the start proves all its words, so the next word differs.
 * Where the start does not agree, a single wrong word lies right before the first run that does.
 */
function firstDifference(
  article: Uint8Array,
  part: Uint8Array,
  shift: number,
  width: number,
): Pick<Nearest, 'differs' | 'sure'> {
  const run = leftmostRun(article, part, shift);
  if (run.start === 0) return { differs: [run.length + width - 1, run.length + width], sure: true };
  if (run.start > width) return { differs: [0, width], sure: true };
  return { differs: [run.start - 1, run.start], sure: run.start === 1 };
}

function leftmostRun(article: Uint8Array, part: Uint8Array, best: number): MatchingRun {
  const runs: MatchingRun[] = [];
  for (let shift = best - DRIFT; shift <= best + DRIFT; shift++) {
    // Further away, a single byte agrees too easily by chance.
    const least = Math.abs(shift - best) <= 1 ? 1 : 2;
    const run = firstRun(article, part, shift, least);
    if (run !== undefined) runs.push(run);
  }
  runs.sort((a, b) => a.start - b.start || b.length - a.length);
  return runs[0] ?? { shift: best, start: part.length, length: 0 };
}

function firstRun(article: Uint8Array, part: Uint8Array, shift: number, least: number): MatchingRun | undefined {
  for (let start = 0; start < part.length; start++) {
    let length = 0;
    while (start + length < part.length && part[start + length] === article[shift + start + length]) length++;
    if (length >= least) return { shift, start, length };
    start += length;
  }
  return undefined;
}

/** In how many ways `k` of `n` can be chosen. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways *= (n - k + i) / i;
  return ways;
}
