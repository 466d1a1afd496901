import { fileURLToPath } from 'node:url';
import { addressFrom } from '../../src/core/site-address.ts';

/**
 * The sites that tests look at. `invented`: the record of Orlu, built for a host and below a path of its own; it has one of
 * everything that a page can show, and tests tell its facts. `published`: the record of `content/`, as `npm run build` made
 * it; tests ask of it only what holds of any record.
 */
export const SITES = ['invented', 'published'] as const;
export type Site = (typeof SITES)[number];

/** The path below which the invented record lies. */
export const INVENTED_BASE = '/valley/';

/** The host for which it is built: the addresses in its data are whole. It is there on this machine alone. */
export const INVENTED_HOST = 'https://record.example';

/** The same, as the environment of a build tells it. */
export const INVENTED_ADDRESS = { BASE_PATH: INVENTED_BASE, SITE_URL: INVENTED_HOST };

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built files of each. */
export const FOLDERS: Record<Site, string> = {
  invented: `${root}.cache/invented/site`,
  published: `${root}dist`,
};

/** The content of which each was built, with its recorded versions. */
export const CONTENTS: Record<Site, string> = {
  invented: `${root}.cache/invented/content`,
  published: `${root}content`,
};

/** For which address each was built: the published site may be for another one, and the tests look at the very files. */
const ADDRESSES = {
  invented: addressFrom(INVENTED_ADDRESS),
  published: addressFrom(process.env),
};

/** The path below which each lies, with a slash at both ends. */
export const BASE_PATHS: Record<Site, string> = {
  invented: ADDRESSES.invented.base,
  published: ADDRESSES.published.base,
};

/** The address of each, as its own pages tell it, with a slash at the end. */
export const HOMES: Record<Site, string> = {
  invented: ADDRESSES.invented.site + ADDRESSES.invented.base,
  published: ADDRESSES.published.site + ADDRESSES.published.base,
};

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that a run of tests looks at. */
    site: Site;
    /** The address of each site while the tests run. */
    sites: Record<Site, string>;
  }
}
