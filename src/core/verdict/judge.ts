/** The verdict on a claim, with its reasons. */
import { judgeWords } from './judge-words.ts';
import { readWord } from './read-word.ts';
import type { Case, Judgement } from './types.ts';

/**
 * Judges a claim as of a day, from its evidence alone: the first row of the table that fits.
 * @returns `undefined` where nobody has asserted the claim by the day, and there is no calculation: it is not on that day's page.
 * @throws RangeError where a date is no EDTF: a fault of the program, since the schema has refused it.
 */
export function judge({ testimony, ...stakes }: Case): Judgement | undefined {
  return judgeWords(stakes, testimony.map(readWord));
}
