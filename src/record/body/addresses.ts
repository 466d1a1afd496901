/** The site's own addresses, as editors write them: from the site's root, with a slash at the end. */

/**
 * A body's HTML on a site that is served under a base path: its addresses, which start at the site's root, get the base.
 *
 * `<a href="/claims/x/">` under `/record/` → `<a href="/record/claims/x/">`
 */
export function underBase(html: string, base: string): string {
  return html.replace(/(<[a-z]+ (?:href|cite)=")\/(?!\/)/g, (_, start: string) => start + base.replace(/\/?$/, '/'));
}
