/** What of the record is still published, and where the rest went. */
import { once } from './once.ts';
import { outBy } from '../core/as-of.ts';
import type { ClaimEntry, TheEntries } from './types.ts';

/** Entries that have not been withdrawn. */
export function stillPublished<T extends { withdrawn?: object | undefined }>(entries: readonly T[]): T[] {
  return entries.filter(({ withdrawn }) => withdrawn === undefined);
}

/**
 * How many sources a verdict as of a day rests on: those that were out by its end. One that came later changes no word
 * of a claim, and no number on its page.
 * @param day `YYYY-MM-DD`
 */
export function weighedBy({ sources }: Pick<TheEntries, 'sources'>, day: string): number {
  return stillPublished(sources).filter(({ issued }) => outBy(issued, day)).length;
}

/**
 * The claim without what it says of withdrawn claims. The entry keeps naming them, as its recorded versions do: to
 * withdraw one claim must not force a new version of each that names it.
 * @param claims all claims of the record
 */
export function amongPublished(claim: ClaimEntry, claims: readonly ClaimEntry[]): ClaimEntry {
  const gone = withdrawnOf(claims);
  const stands = (slug: string): boolean => !gone.has(slug);
  return {
    ...claim,
    opposes: claim.opposes.filter(stands),
    tension: claim.tension.filter((other) => stands(other.claim)),
    related: claim.related.filter(stands),
  };
}

const withdrawnOf = once(
  (claims: readonly ClaimEntry[]) =>
    new Set(claims.filter(({ withdrawn }) => withdrawn !== undefined).map(({ slug }) => slug)),
);

/** The claims that stand, none of which names one that does not. */
export function publishedClaims(claims: readonly ClaimEntry[]): ClaimEntry[] {
  return stillPublished(claims).map((claim) => amongPublished(claim, claims));
}

/** An earlier address of an entry, and the entry that it leads to. */
export interface Moved<T> {
  from: string;
  entry: T;
}

/** Every earlier slug of these entries. */
export function movedEntries<T extends { formerly?: string[] | undefined }>(entries: readonly T[]): Moved<T>[] {
  return entries.flatMap((entry) => (entry.formerly ?? []).map((from) => ({ from, entry })));
}

/** How many sources the record rests on. */
export function sourceCount({ sources }: Pick<TheEntries, 'sources'>): number {
  return stillPublished(sources).length;
}
