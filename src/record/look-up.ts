/** Finding an entry of the record by its slug. */
import type { ActorEntry, ClaimEntry, PlaceEntry, SourceEntry, StatementEntry, TheEntries } from './types.ts';

/** The entries. Recorded versions stand for themselves, and need none of them. */
export interface SiteRecord extends TheEntries {
  claim: (slug: string) => ClaimEntry;
  statement: (slug: string) => StatementEntry;
  actor: (slug: string) => ActorEntry;
  place: (slug: string) => PlaceEntry;
  source: (slug: string) => SourceEntry;
}

/**
 * The record with its lists in their order (claims by id, the others by slug) and a look-up for each.
 * A look-up throws a RangeError where there is no such entry.
 */
export function lookUp(record: TheEntries): SiteRecord {
  const sorted: TheEntries = {
    manifest: record.manifest,
    ...(record.map !== undefined && { map: record.map }),
    claims: record.claims.toSorted((a, b) => compareIds(a.id, b.id)),
    statements: sortedBy(record.statements, (entry) => entry.slug),
    actors: sortedBy(record.actors, (entry) => entry.slug),
    places: sortedBy(record.places, (entry) => entry.slug),
    sources: sortedBy(record.sources, (entry) => entry.slug),
    certificates: record.certificates,
  };
  return {
    ...sorted,
    claim: finder('claim', sorted.claims),
    statement: finder('statement', sorted.statements),
    actor: finder('actor', sorted.actors),
    place: finder('place', sorted.places),
    source: finder('source', sorted.sources),
  };
}

/** A sorted copy, by code units, so that every machine sorts alike. */
function sortedBy<T>(entries: readonly T[], key: (entry: T) => string): T[] {
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Orders claims' ids by their numbers: AB-999 before AB-1000. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** A look-up by slug, which throws a RangeError where there is no such entry. */
export function finder<T extends { slug: string }>(kind: string, entries: readonly T[]): (slug: string) => T {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return (slug) => {
    const entry = bySlug.get(slug);
    if (entry === undefined) throw new RangeError(`no ${kind} with the slug ${slug}`);
    return entry;
  };
}
