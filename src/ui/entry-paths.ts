/** Where the pages of entries lie, and what is at an address that an entry had. */
import { movedEntries } from '../record/published.ts';

/** What tells where an entry is. */
interface Addressed {
  slug: string;
  formerly?: string[] | undefined;
  withdrawn?: { mergedInto?: string | undefined } | undefined;
}

/** One page for each entry, and one at each of its earlier addresses, which tells where it is (`from`). */
export function entryPaths<T extends Addressed>(entries: readonly T[]) {
  return [
    ...entries.map((entry) => ({ params: { slug: entry.slug }, props: { entry, from: undefined } })),
    ...movedEntries(entries).map(({ from, entry }) => ({ params: { slug: from }, props: { entry, from } })),
  ];
}

/**
 * What is where an entry was: the entry itself under its new address, or the one into which it was merged.
 * @param titleOf the name of an entry of the same kind
 * @returns `undefined` where nothing is: the entry stands at its address, or it was withdrawn for good
 */
export function movedTo(
  list: `/${string}/`,
  { slug, withdrawn }: Addressed,
  from: string | undefined,
  titleOf: (slug: string) => string,
): { path: `/${string}`; title: string } | undefined {
  const now = from !== undefined ? slug : withdrawn?.mergedInto;
  return now === undefined ? undefined : { path: `${list}${now}/`, title: titleOf(now) };
}
