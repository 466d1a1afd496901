/** How many claims have which verdict. */
import type { Verdict } from '../core/schema/claim.ts';
import type { Family } from '../core/verdict/types.ts';
import { VERDICTS } from '../core/verdict/verdicts.ts';

export interface Tally {
  verdict: Verdict;
  family: Family;
  count: number;
}

/** The verdicts that some claim has, those that stand first: in the order of the list, so that a change in the counts moves none. */
export function tallyOf(claims: readonly { judgement: { verdict: Verdict } }[]): Tally[] {
  return (Object.keys(VERDICTS) as Verdict[])
    .map((verdict) => ({
      verdict,
      family: VERDICTS[verdict].family,
      count: claims.filter((claim) => claim.judgement.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
}
