/** A claim in sentences. */
import type { Judgement, TraceInput } from '../domain/verdict/types.ts';
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

/**
 * What decided the verdict here, by name. Empty where arithmetic decides, or where the rule says no more than that
 * people disagree, or that nobody without a stake speaks.
 */
export function reasonsOf({ row, inputs }: Pick<Judgement, 'row' | 'inputs'>): TraceInput[] {
  if (row === 1 || row > 7) return [];
  const held = inputs.filter(({ holds, statements }) => holds && statements.length > 0);
  // Rule 2 needs both weighty words. Rules 5 and 6 count voices, and ask after them last.
  if (row === 2) return held.slice(0, 2);
  return row === 5 || row === 6 ? held.slice(-1) : held.slice(0, 1);
}
