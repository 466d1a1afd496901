import { fileURLToPath } from 'node:url';

/** The paths under which the tests build and serve a site. */
export type Base = '/' | '/panjshir/';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built site for each base: the record as `npm run build` made it, and the small record of the tests. */
export const FOLDERS: Record<Base, string> = {
  '/': `${root}dist`,
  '/panjshir/': `${root}.cache/small/site`,
};

/** What a test looks at in the site of a base, where it looks at one of many. */
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

export const EXAMPLES: Record<Base, Example> = {
  '/': {
    claim: 'panjshir-fallen-by-4-september',
    place: { slug: 'khavak-pass', name: 'Khavak Pass', misspelt: 'Khawak' },
    day: '2021-09-04',
    least: { positions: 3, pages: 101, claims: 51 },
    provinces: 1,
  },
  '/panjshir/': {
    claim: 'bridge-taken',
    place: { slug: 'sarvand', name: 'Sarvand', misspelt: 'Servand' },
    day: '2021-05-04',
    least: { positions: 2, pages: 50, claims: 5 },
    provinces: 0,
  },
};

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of each site while the tests run. */
    sites: Record<Base, string>;
  }
}
