/** How many claims have which verdict. */
import type { Verdict } from '../core/schema/claim.ts';
import type { Family } from '../core/verdict/types.ts';
import { VERDICTS } from '../core/verdict/verdicts.ts';
import { capital, counted, numberInWords } from './words.ts';

export interface VerdictTally {
  verdict: Verdict;
  family: Family;
  count: number;
}

/** The verdicts that some claim has, those that stand first: in the order of the list, so that a change in the counts moves none. */
export function tallyOf(claims: readonly { judgement: { verdict: Verdict } }[]): VerdictTally[] {
  return (Object.keys(VERDICTS) as Verdict[])
    .map((verdict) => ({
      verdict,
      family: VERDICTS[verdict].family,
      count: claims.filter((claim) => claim.judgement.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
}

/**
 * "32 of 234 claims stand", "One of three claims stood": what the articles bear out. That none stands would be read as
 * none being true: "None of three claims is borne out".
 */
export function bearingOutInWords(
  claims: readonly { judgement: { verdict: Verdict } }[],
  tense: 'present' | 'past' = 'present',
): string {
  const supported = claims.filter(({ judgement }) => VERDICTS[judgement.verdict].family === 'stands').length;
  const all = counted(claims.length, 'claim');
  const is = tense === 'past' ? 'was' : 'is';
  const stand = tense === 'past' ? 'stood' : supported > 1 ? 'stand' : 'stands';
  if (claims.length === 1) return `The one claim ${supported === 0 ? `${is} not borne out` : stand}`;
  if (supported === 0) return `None of ${all} ${is} borne out`;
  return `${capital(numberInWords(supported))} of ${all} ${stand}`;
}
