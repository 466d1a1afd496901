/** When each page last changed in what it says, for those who come back only for what is new. */
import type { SiteRecord } from '../record/look-up.ts';
import type { ClaimEntry } from '../record/types.ts';
import { facetPath, facetsOf } from '../wording/facets.ts';
import { movedEntries } from '../record/published.ts';
import { latestOf } from '../wording/time-order.ts';

/** A page that lists the whole record changes with any claim. */
const ALL =
  /^\/(?:$|(?:claims|disagreements|origins|matrix|as-of|check|map|rules|search|sensitivity|sources|timeline|actors|places|statements)\/)/;

/**
 * Tells the day, `YYYY-MM-DD`, on which a page last changed by its path from the site's root; of a page that does not
 * come from the record, that on which it was reviewed, and `undefined` where nobody knows it.
 * @param reviewed the days of the pages in running text, by their names
 */
export function lastChanges(
  record: SiteRecord,
  reviewed: ReadonlyMap<string, string>,
): (path: string) => string | undefined {
  const days = new Map<string, string | undefined>(Array.from(reviewed, ([name, on]) => [`/${name}/`, on]));
  for (const claim of record.claims) days.set(`/claims/${claim.slug}/`, dayOf(claim));
  const newest = latestOf(record.claims.map(dayOf));
  const dated = (kind: string, { slug, reviewed: on, withdrawn }: LastDated, claims: readonly string[]): void => {
    const about = claims.map((claim) => dayOf(record.claim(claim)));
    days.set(`/${kind}/${slug}/`, latestOf([on, withdrawn?.on ?? on, ...about]));
  };
  for (const entry of record.sources) dated('sources', entry, entry.claims);
  for (const entry of record.statements) dated('statements', entry, entry.claims);
  for (const entry of record.places) dated('places', entry, entry.claims);
  for (const entry of record.actors) {
    dated(
      'actors',
      entry,
      entry.statements.flatMap((statement) => record.statement(statement).claims),
    );
  }
  for (const { slug, reviewed: on } of record.sources) days.set(`/sources/${slug}/words/`, on);
  for (const facet of facetsOf(record)) days.set(facetPath(facet), latestOf(facet.claims.map(dayOf)));
  return (path) => days.get(path.replace(/page\/\d+\/$/, '')) ?? (ALL.test(path) ? newest : undefined);
}

interface LastDated {
  slug: string;
  reviewed: string;
  withdrawn?: { on: string } | undefined;
}

/** The paths of pages that say no more than that an entry was withdrawn or has another address: no search needs them. */
export function gonePaths(record: SiteRecord): Set<string> {
  const kinds = ['claims', 'sources', 'statements', 'actors', 'places'] as const;
  return new Set(
    kinds.flatMap((kind) => {
      const list: readonly { slug: string; withdrawn?: object | undefined; formerly?: string[] | undefined }[] =
        record[kind];
      const gone = list.filter(({ withdrawn }) => withdrawn !== undefined).map(({ slug }) => slug);
      return [...gone, ...movedEntries(list).map(({ from }) => from)].map((slug) => `/${kind}/${slug}/`);
    }),
  );
}

/** The day on which the record last changed: that of its newest version or withdrawal, `YYYY-MM-DD`. */
export function lastChange({ claims, manifest }: Pick<SiteRecord, 'claims' | 'manifest'>): string {
  return latestOf(claims.map(dayOf)) ?? manifest.firstPublished;
}

/** The day of a claim's newest version, or of its withdrawal. */
function dayOf({ revisions, reviewed, withdrawn }: ClaimEntry): string {
  return withdrawn?.on ?? revisions.at(-1)?.on ?? reviewed;
}
