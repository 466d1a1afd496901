/** The first row of the table that fits a claim whose dates are still to be read. */
import { decideWords, VERDICT_RULES, type Decision, type Rules } from './decide-words.ts';
import { readWord } from './read-word.ts';
import type { Case } from './types.ts';

/**
 * @returns `undefined` where nobody has asserted the claim by the day, and there is no calculation: it is not on that day's page.
 * @throws RangeError where a date is no EDTF.
 */
export function decide({ testimony, ...stakes }: Case, rules: Rules = VERDICT_RULES): Decision | undefined {
  return decideWords(stakes, testimony.map(readWord), rules);
}
