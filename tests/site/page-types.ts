import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimsFile } from '../../src/exports/schema/claims-file.ts';
import type { SourcesFile } from '../../src/exports/schema/sources-file.ts';

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
  claim: 'claims/<claim>/index.html',
  'version of a claim': 'claims/<claim>/v/1/index.html',
  embed: 'claims/<claim>/embed/index.html',
  'embed of a version': 'claims/<claim>/v/1/embed/index.html',
  cite: 'cite/index.html',
  data: 'data/index.html',
  sources: 'sources/index.html',
  source: 'sources/*/index.html',
  'words of a source': 'sources/*/words/index.html',
  actors: 'actors/index.html',
  actor: 'actors/*/index.html',
  places: 'places/index.html',
  place: 'places/*/index.html',
  statements: 'statements/index.html',
  statement: 'statements/*/index.html',
  origins: 'origins/index.html',
  map: 'map/index.html',
  timeline: 'timeline/index.html',
  disagreements: 'disagreements/index.html',
  search: 'search/index.html',
  matrix: 'matrix/index.html',
  'day by day': 'as-of/index.html',
  'as of a day': 'as-of/<day>/index.html',
  'as of a day without news': 'as-of/<day without news>/index.html',
  check: 'check/index.html',
  sensitivity: 'sensitivity/index.html',
  method: 'method/index.html',
  rules: 'rules/index.html',
  corrections: 'corrections/index.html',
  about: 'about/index.html',
  accessibility: 'accessibility/index.html',
  privacy: 'privacy/index.html',
  start: 'start/index.html',
  verify: 'verify/index.html',
  'not found': '404.html',
};

/** The names of all types of page. */
export const PAGE_TYPE_NAMES: readonly string[] = Object.keys(PATTERNS);

/** The files of {@link PATTERNS}, with something in `<…>` or a star where a name is of a record. */
export const PAGE_TYPE_FILES: readonly string[] = Object.values(PATTERNS);

/** One page of every type that a built site has: of another record than the invented one, some may be missing. */
export function pageTypes(dist: string): PageType[] {
  const names = namesIn(dist);
  return Object.entries(PATTERNS).flatMap(([name, pattern]) => {
    const filled = pattern.replace(/<(.+?)>/, (_, what: string) => names[what] ?? 'none');
    const [first] = globSync(filled, { cwd: dist }).sort();
    return first === undefined ? [] : [{ name, path: first.replace(/(^|\/)index\.html$/, '$1') }];
  });
}

/** The first claim, the last day, and a day on which nothing came out, as the files of the site have them. */
function namesIn(dist: string): Readonly<Record<string, string | undefined>> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dist, 'data', file), 'utf8'));
  const { claims } = read('claims.json') as ClaimsFile;
  const { sources } = read('sources.json') as SourcesFile;
  const days = globSync('as-of/*/index.html', { cwd: dist }).map((path) => path.split('/')[1] ?? '');
  return {
    claim: claims[0]?.slug,
    day: days.sort().at(-1),
    'day without news': days.find((day) => !sources.some(({ issued }) => issued === day)),
  };
}
