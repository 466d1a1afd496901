import { LOCAL_SITE } from '../core/site-address.ts';

/**
 * The address of a page or file of this site under the base path that the site was built for.
 * @param path From the site's root, with a leading slash, as `/claims/`.
 */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/**
 * The whole address of the site's root, with its base path and a slash at the end.
 * @param site scheme and host, as Astro gives them to a page
 */
export function siteRoot(site: URL | undefined): string {
  return new URL(href('/'), site).href;
}

/**
 * What the addresses in the data files begin with: the site's whole root where it is known, so that a table in another
 * program leads back; where nobody said it, a slash alone.
 */
export function dataRoot(site: URL | undefined): string {
  return site === undefined || site.origin === LOCAL_SITE ? '/' : siteRoot(site);
}
