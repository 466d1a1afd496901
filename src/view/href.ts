/**
 * The address of a page or file of this site under the base path that the site was built for.
 * @param path From the site's root, with a leading slash, as `/claims/`.
 */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
