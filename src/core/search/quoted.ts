/** Pasted sentences: which they are, and which quotations they overlap. */
import type { QuotationEntry } from './format.ts';
import { searchWordsOf, type SearchWord } from './words.ts';

/** Words in a row that two texts must share: half of what was pasted, within these; and of them how many that say something. */
const RUN = { least: 4, most: 8 };
const TELLING = 2;

/** From how many words in a row, and from how many with a quotation mark, something was pasted; of fewer than the latter nothing can be told. */
const PASTED = { plain: 8, marked: 5 };

/** Whether a query looks like words that somebody passes on, rather than like what they are about. */
export function isPasted(text: string): boolean {
  return searchWordsOf(text).length >= (/["“”„«»]/u.test(text) ? PASTED.marked : PASTED.plain);
}

/** For each claim, how many words in a row it shares through a quotation with what was pasted. */
export function overlaps(pasted: readonly SearchWord[], quotations: readonly QuotationEntry[]): Map<number, number> {
  const runs = new Map<number, number>();
  if (pasted.length < RUN.least) return runs;
  const least = Math.min(RUN.most, Math.max(RUN.least, Math.ceil(pasted.length / 2)));
  for (const { words, claims } of quotations) {
    const run = longestRun(pasted, searchWordsOf(words));
    if (run < least) continue;
    for (const claim of claims) runs.set(claim, Math.max(run, runs.get(claim) ?? 0));
  }
  return runs;
}

/** The most words that stand in a row in both; 0 where too few of them say anything. */
function longestRun(a: readonly SearchWord[], b: readonly SearchWord[]): number {
  let longest = 0;
  let row: number[] = [];
  for (const [i, { written }] of a.entries()) {
    const next: number[] = [];
    for (const [j, other] of b.entries()) {
      const run = written === other.written ? (row[j - 1] ?? 0) + 1 : 0;
      next.push(run);
      if (run > longest && a.slice(i - run + 1, i + 1).filter(({ stop }) => !stop).length >= TELLING) longest = run;
    }
    row = next;
  }
  return longest;
}
