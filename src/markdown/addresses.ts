/** The site's own addresses, as editors write them: from the site's root, with a slash at the end. */

/** The slugs of the entries that a link may lead to, by the first part of their address. */
export type KnownSlugs = Readonly<
  Record<'actors' | 'claims' | 'places' | 'sources' | 'statements', ReadonlySet<string>>
>;

/** Pages that are no entry. */
export const SITE_PAGES: ReadonlySet<string> = new Set([
  '/',
  '/about/',
  '/accessibility/',
  '/actors/',
  '/claims/',
  '/corrections/',
  '/map/',
  '/method/',
  '/places/',
  '/privacy/',
  '/search/',
  '/sources/',
  '/statements/',
]);

/** An address under the path at which the site is served: `/claims/x/` under `/panjshir/` is `/panjshir/claims/x/`. */
export function underBase(address: string, base: string): string {
  return base.replace(/\/$/, '') + address;
}
