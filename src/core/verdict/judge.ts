/** The verdict on a claim, with its reasons. */
import { conditionInWords } from './condition.ts';
import { decideWords } from './decide-words.ts';
import { readWord } from './read-word.ts';
import { deniedBy, traceOf, uncountedWords } from './trace.ts';
import type { Case, Judgement } from './types.ts';
import { VERDICTS } from './verdicts.ts';
import { wouldChange } from './would-change.ts';

/**
 * Judges a claim as of a day, from its evidence alone: the first row of the table that fits.
 * @returns `undefined` where nobody has asserted the claim by the day, and there is no calculation: it is not on that day's page.
 * @throws RangeError where a date is no EDTF: a fault of the program, since the schema has refused it.
 */
export function judge({ testimony, ...stakes }: Case): Judgement | undefined {
  const words = testimony.map(readWord);
  const decision = decideWords(stakes, words);
  if (decision === undefined) return undefined;
  const { row, world } = decision;
  return {
    verdict: row.verdict,
    family: VERDICTS[row.verdict].family,
    ruleNumber: row.number,
    rule: conditionInWords(row.rule, stakes),
    inputs: traceOf(decision),
    wouldChange: wouldChange(words, decision),
    deniedBy: deniedBy(world),
    uncounted: uncountedWords(words, world),
    asOf: stakes.asOf,
  };
}
