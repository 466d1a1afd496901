import { fileURLToPath } from 'node:url';
import { addressFrom } from '../../src/address.ts';

/** The sites that tests look at: the record as `npm run build` made it, and the small record of the tests. */
export const SITES = ['whole', 'small'] as const;
export type Site = (typeof SITES)[number];

/** Where the whole site is to be published: the tests look at the very files that are. */
const { site: origin, base } = addressFrom(process.env);

/** The path below which each lies, with a slash at both ends. */
export const BASES: Record<Site, string> = { whole: base, small: '/panjshir/' };

/** The host for which the small site is built: it is there on this machine alone. */
export const SMALL_HOST = 'https://record.example';

/** The whole site's address as its own pages tell it, with a slash at the end. */
export const WHOLE = origin + base;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built files of each. */
export const FOLDERS: Record<Site, string> = {
  whole: `${root}dist`,
  small: `${root}.cache/small/site`,
};

/** What a test looks at in a site, where it looks at one of many. */
export interface Example {
  /** A claim's slug. */
  claim: string;
  /** A place with a position, and how somebody else may write its name. */
  place: { slug: string; name: string; misspelt: string };
  /** A day with news. */
  day: string;
  /** The lowest numbers of places with a position, of pages and of claims that a test of all of them can be content with. */
  least: { positions: number; pages: number; claims: number };
  /** How many provinces of the map are places of the record. */
  provinces: number;
}

export const EXAMPLES: Record<Site, Example> = {
  whole: {
    claim: 'panjshir-fallen-by-4-september',
    place: { slug: 'khavak-pass', name: 'Khavak Pass', misspelt: 'Khawak' },
    day: '2021-09-04',
    least: { positions: 3, pages: 101, claims: 51 },
    provinces: 1,
  },
  small: {
    claim: 'bridge-taken',
    place: { slug: 'sarvand', name: 'Sarvand', misspelt: 'Servand' },
    day: '2021-05-04',
    least: { positions: 2, pages: 50, claims: 5 },
    provinces: 0,
  },
};

/**
 * The path of an address or of a link within a site, as `/claims/`: without the base, the query and the fragment.
 * @throws Error where it leads out of the site's base.
 */
export function pathIn(address: string, site: Site = 'whole'): string {
  const { pathname } = new URL(address, WHOLE);
  if (!pathname.startsWith(BASES[site])) throw new Error(`${address} is not below ${BASES[site]}.`);
  return pathname.slice(BASES[site].length - 1);
}

/** The path of an address in the data: it is whole where the site was built for a host, and else begins at the root. */
export function dataPath(address: string): string {
  return address.startsWith('/') ? address : pathIn(address);
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of each site while the tests run. */
    sites: Record<Site, string>;
  }
}
