/** What has been corrected and withdrawn, for the page that lists it. */
import type { Correction, Verdict } from '../core/schema/claim.ts';
import type { ClaimEntry, ShownClaim, TheEntries } from '../record/types.ts';
import { newestFirst } from './time-order.ts';

/** A changed verdict, with its day and the verdict that came of it. */
export interface ListedCorrection extends Correction {
  claim: ShownClaim;
  /** The day of the version, `YYYY-MM-DD`. */
  on: string;
  verdictAfter: Verdict;
}

/** The corrections of one claim, oldest first. */
export function correctionsOf(claim: ShownClaim): ListedCorrection[] {
  const corrections = (claim.corrections ?? []).toSorted((a, b) => a.version - b.version);
  return corrections.map((correction, i) => ({
    ...correction,
    claim,
    on: claim.revisions.find(({ version }) => version === correction.version)?.on ?? '',
    verdictAfter: corrections[i + 1]?.verdictBefore ?? claim.judgement.verdict,
  }));
}

/** The corrections of all claims, newest first; those of one day by the claims' order. */
export function allCorrections(claims: readonly ClaimEntry[]): ListedCorrection[] {
  return claims.flatMap(correctionsOf).toSorted(newestFirst);
}

/** Corrections of one day for one reason, told in the same words, which are said once: in the order of the first of each. */
export function byReason(corrections: readonly ListedCorrection[]): ListedCorrection[][] {
  return Array.from(Map.groupBy(corrections, ({ on, what, why }) => [on, what, why].join('\n')).values());
}

/** An entry that no longer stands. */
export interface Withdrawal {
  /** Its page. */
  path: `/${string}`;
  name: string;
  on: string;
  why: string;
}

/** Everything that was withdrawn, newest first. */
export function withdrawalsOf({ claims, statements, actors, places, sources }: TheEntries): Withdrawal[] {
  const lists = [
    { kind: 'claims', entries: claims.map((each) => ({ ...each, name: `${each.title} (${each.id})` })) },
    { kind: 'statements', entries: statements.map((each) => ({ ...each, name: `The statement ${each.slug}` })) },
    { kind: 'actors', entries: actors },
    { kind: 'places', entries: places },
    { kind: 'sources', entries: sources.map((each) => ({ ...each, name: each.label })) },
  ];
  return lists
    .flatMap(({ kind, entries }) =>
      entries.flatMap(({ slug, name, withdrawn }): Withdrawal[] =>
        withdrawn === undefined ? [] : [{ path: `/${kind}/${slug}/`, name, on: withdrawn.on, why: withdrawn.why }],
      ),
    )
    .toSorted(newestFirst);
}
