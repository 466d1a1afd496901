/** A claim in sentences. */
import { VERDICTS } from '../domain/verdict/verdicts.ts';
import type { ClaimEntry } from '../record/types.ts';
import { inWords } from './dates.ts';
import { sidesInWords } from './sides.ts';
import { numberInWords } from './words.ts';

/**
 * "6 September 2021, in these five sources".
 * @param weighed how many sources the record rests on
 */
export function asOfInWords(asOf: string, weighed: number): string {
  return `${inWords(asOf)}, in these ${numberInWords(weighed)} sources`;
}

/** The claim, its verdict and its voices in a sentence or two, for search engines and previews. */
export function claimDescription(claim: ClaimEntry, weighed: number): string {
  const { label } = VERDICTS[claim.judgement.verdict];
  return `${claim.title}: ${label.toLowerCase()}, as of ${asOfInWords(claim.judgement.asOf, weighed)}. ${sidesInWords(claim.evidence)}.`;
}
