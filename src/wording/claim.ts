/** A claim in sentences. */
import type { ShownClaim } from '../record/types.ts';
import { dateInWords } from './dates.ts';
import type { Names } from './names.ts';
import { verdictInWords } from './reasons.ts';
import { theseSources } from './words.ts';

/**
 * "6 May 2010, in these three sources".
 * @param weighed how many sources were out by the day of the verdict
 */
export function asOfInWords(asOf: string, weighed: number): string {
  return `${dateInWords(asOf)}, in ${theseSources(weighed)}`;
}

/** The claim's number, the reason that decided, and as of when: for search engines and previews, below the headline. */
export function claimDescription(claim: ShownClaim, names: Pick<Names, 'actor' | 'manifest'>, weighed: number): string {
  return `${claim.id}. ${verdictInWords(claim, names)} As of ${asOfInWords(claim.judgement.asOf, weighed)}.`;
}
