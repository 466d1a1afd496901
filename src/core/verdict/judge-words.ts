/** The verdict on a claim, with its reasons, from words whose dates are days. It loads no library, so that a browser can run it. */
import { conditionInWords } from './condition.ts';
import { decideWords } from './decide-words.ts';
import { deniedBy, traceOf, uncountedWords } from './trace.ts';
import type { Judgement } from './types.ts';
import { VERDICTS } from './verdicts.ts';
import type { Stakes, Word } from './word.ts';
import { wouldChange } from './would-change.ts';

/**
 * Judges a claim as of a day, from its evidence alone: the first row of the table that fits.
 * @returns `undefined` where nobody has asserted the claim by the day, and there is no calculation: it is not on that day's page.
 */
export function judgeWords(stakes: Stakes, words: readonly Word[]): Judgement | undefined {
  const decision = decideWords(stakes, words);
  if (decision === undefined) return undefined;
  const { row, world } = decision;
  return {
    verdict: row.verdict,
    family: VERDICTS[row.verdict].family,
    row: row.number,
    rule: conditionInWords(row.rule, stakes),
    inputs: traceOf(decision),
    wouldChange: wouldChange(words, decision),
    deniedBy: deniedBy(world),
    uncounted: uncountedWords(words, world),
    asOf: stakes.asOf,
  };
}
