import { globSync } from 'node:fs';

export interface PageType {
  name: string;
  /** From the site's root, without the base, as `claims/page/2/`. */
  path: string;
}

/** Where each type of page lies; of those with many pages, the first in the order of their addresses stands for all. */
const PATTERNS: Readonly<Record<string, string>> = {
  home: 'index.html',
  claims: 'claims/index.html',
  'claims, page 2': 'claims/page/2/index.html',
  'claims by topic': 'claims/topic/*/index.html',
  claim: 'claims/panjshir-fallen-by-4-september/index.html',
  'version of a claim': 'claims/panjshir-fallen-by-4-september/v/1/index.html',
  embed: 'claims/panjshir-fallen-by-4-september/embed/index.html',
  'embed of a version': 'claims/panjshir-fallen-by-4-september/v/1/embed/index.html',
  cite: 'cite/index.html',
  data: 'data/index.html',
  sources: 'sources/index.html',
  source: 'sources/cnn-*/index.html',
  'words of a source': 'sources/cnn-*/words/index.html',
  actors: 'actors/index.html',
  actor: 'actors/*/index.html',
  places: 'places/index.html',
  place: 'places/khavak-pass/index.html',
  statements: 'statements/index.html',
  statement: 'statements/*/index.html',
  origins: 'origins/index.html',
  map: 'map/index.html',
  disagreements: 'disagreements/index.html',
  search: 'search/index.html',
  matrix: 'matrix/index.html',
  'day by day': 'as-of/index.html',
  'as of a day': 'as-of/2021-09-06/index.html',
  'as of a day without news': 'as-of/2021-09-05/index.html',
  method: 'method/index.html',
  corrections: 'corrections/index.html',
  about: 'about/index.html',
  accessibility: 'accessibility/index.html',
  privacy: 'privacy/index.html',
  'not found': '404.html',
};

/** The files of {@link PATTERNS}. */
export const PAGE_TYPE_FILES: readonly string[] = Object.values(PATTERNS);

/**
 * One page of every type in a built site.
 * @throws Error that names the type, where the site has no such page.
 */
export function pageTypes(dist: string): PageType[] {
  return Object.entries(PATTERNS).map(([name, pattern]) => {
    const [first] = globSync(pattern, { cwd: dist }).sort();
    if (first === undefined) throw new Error(`No page of type "${name}": nothing fits ${pattern}.`);
    return { name, path: first.replace(/(^|\/)index\.html$/, '$1') };
  });
}
