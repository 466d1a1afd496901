/** A claim in sentences. */
import { VERDICTS } from '../domain/verdict/verdicts.ts';
import type { SiteRecord } from '../record/look-up.ts';
import type { ClaimEntry } from '../record/types.ts';
import { inWords } from './dates.ts';
import { sidesInWords } from './sides.ts';
import { sourceCount } from './standing.ts';
import { numberInWords } from './words.ts';

/** "6 September 2021, in these five sources". */
export function asOfInWords(asOf: string, record: Pick<SiteRecord, 'sources'>): string {
  return `${inWords(asOf)}, in these ${numberInWords(sourceCount(record))} sources`;
}

/** The claim, its verdict and its voices in a sentence or two, for search engines and previews. */
export function claimDescription(record: SiteRecord, claim: ClaimEntry): string {
  const { label } = VERDICTS[claim.judgement.verdict];
  return `${claim.title}: ${label.toLowerCase()}, as of ${asOfInWords(claim.judgement.asOf, record)}. ${sidesInWords(claim.evidence)}.`;
}

/** How to cite this version of the claim, before its address. */
export function citation(claim: Pick<ClaimEntry, 'id' | 'title' | 'version' | 'revisions'>, site: string): string {
  const on = claim.revisions.at(-1)?.on;
  return `${site}, ${claim.id}, ${claim.title}, version ${String(claim.version)}${on === undefined ? '' : `, ${inWords(on)}`}`;
}
