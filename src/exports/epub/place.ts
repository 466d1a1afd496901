/** Where things stand in the book. */
import type { SiteRecord } from '../../record/look-up.ts';
import { stillPublished } from '../../record/published.ts';

/** The document of a claim. */
export function claimDocument(slug: string): string {
  return `claim-${slug}.xhtml`;
}

/** The document of the articles, and the place of one in it. */
export const SOURCES_FILE = 'articles.xhtml';

/**
 * Where an address of the site leads in the book; to the site, where the book has not what it leads to, and nowhere where
 * nobody knows the site's address.
 * @param root the address of the site's root with a slash at its end
 */
export function leadingTo(record: SiteRecord, root: string | undefined): (address: string) => string | undefined {
  const own = new Map<string, string>([
    ...stillPublished(record.claims).map(({ slug }) => [`/claims/${slug}/`, claimDocument(slug)] as const),
    ...stillPublished(record.sources).map(({ slug }) => [`/sources/${slug}/`, `${SOURCES_FILE}#${slug}`] as const),
  ]);
  return (address) => {
    if (!address.startsWith('/')) return address;
    const [path = '', fragment] = address.split('#');
    const here = own.get(path);
    if (here !== undefined && fragment === undefined) return here;
    return root === undefined ? undefined : root + address.slice(1);
  };
}
