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
  '/cite/',
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

/**
 * A body's HTML on a site that is served under a base path: its addresses, which start at the site's root, get the base.
 *
 * `<a href="/claims/x/">` under `/panjshir/` → `<a href="/panjshir/claims/x/">`
 */
export function underBase(html: string, base: string): string {
  return html.replace(/(<[a-z]+ (?:href|cite)=")\/(?!\/)/g, (_, start: string) => start + base.replace(/\/?$/, '/'));
}
