/** Where the pages of entries lie, and what is at an address that an entry had. */
import { movedEntries } from '../record/published.ts';

/** What tells where an entry is. */
export interface Addressed {
  slug: string;
  formerly?: string[] | undefined;
  withdrawn?: { on: string; why: string; mergedInto?: string | undefined } | undefined;
}

/** One page for each entry, and one at each of its earlier addresses, which tells where it is (`from`). */
export function entryPaths<T extends Addressed>(entries: readonly T[]) {
  return [
    ...entries.map((entry) => ({ params: { slug: entry.slug }, props: { entry, from: undefined } })),
    ...movedEntries(entries).map(({ from, entry }) => ({ params: { slug: from }, props: { entry, from } })),
  ];
}

/** What became of an entry that is not, or no longer, at an address. */
export interface Gone {
  /** Where it is now, or what it was merged into, with the name of that. */
  now?: { path: `/${string}`; title: string } | undefined;
  /** When and why it was withdrawn; of an earlier address, nothing: where it is now tells that. */
  withdrawn?: { on: string; why: string } | undefined;
}

/**
 * What is told at an address of an entry in place of its page.
 * @param from the earlier address that was asked for
 * @param titleOf the name of an entry of the same kind
 * @returns `undefined` where the entry stands at its address
 */
export function goneFrom(
  list: `/${string}/`,
  { slug, withdrawn }: Addressed,
  from: string | undefined,
  titleOf: (slug: string) => string,
): Gone | undefined {
  const at = (there: string) => ({ path: `${list}${there}/` as const, title: titleOf(there) });
  if (from !== undefined) return { now: at(slug) };
  if (withdrawn === undefined) return undefined;
  return { now: withdrawn.mergedInto === undefined ? undefined : at(withdrawn.mergedInto), withdrawn };
}
