/** Where the site is published: what canonical links, the sitemap and the server need to agree on. */
export interface Address {
  /** Scheme and host, as `https://example.org`. */
  site: string;
  /** The path below which the site lies, with a slash at both ends: `/` or `/record/`. */
  base: string;
}

/** The site where nothing says where it is to be published: this machine. */
export const LOCAL_SITE = 'http://localhost:4321';

/**
 * Reads the address from `SITE_URL` and `BASE_PATH`; without them the site is this machine's own, at its root.
 * `record`, `/record` and `/record/` are one path.
 * @throws Error that names the variable, where its value is no address or no path.
 */
export function addressFrom(env: Readonly<Record<string, string | undefined>>): Address {
  const site = env.SITE_URL ?? LOCAL_SITE;
  if (!/^https?:\/\/[^/]+\/?$/.test(site) || !URL.canParse(site)) {
    throw new Error(`SITE_URL: expected scheme and host, as https://example.org, found "${site}".`);
  }
  const path = env.BASE_PATH ?? '/';
  const parts = path.split('/').filter((part) => part !== '');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part))) {
    throw new Error(`BASE_PATH: expected a path, as /record/, found "${path}".`);
  }
  return { site: new URL(site).origin, base: parts.length === 0 ? '/' : `/${parts.join('/')}/` };
}
