/** The addresses of the site as the content stands: what a link may lead to. */
import { daysOfRecord } from '../core/as-of.ts';
import { sideWhen } from '../core/sides-in-time.ts';
import type { Entries, Entry } from './entries.ts';
import { CONTENT_KINDS, type ContentKind } from './kinds.ts';
import { DATA_NAMES, FIXED_ROUTES, ROUTES } from './routes.ts';
import { stillPublished } from './published.ts';

/** What links are compared with. Addresses start at the site's root, without a base path. */
export interface Addresses {
  has: (address: string) => boolean;
  /** Addresses of the same kind as one that there is not, for advice. */
  like: (address: string) => Iterable<string>;
  /** The address that an entry has now, by an earlier one. */
  movedTo: (address: string) => string | undefined;
}

type Params = Readonly<Record<string, string>>;

/**
 * @param pages the names of the pages in running text
 */
export function addressesOf(entries: Entries, pages: Iterable<string>): Addresses {
  const { known, sound } = entries;
  const named = new Set(pages);
  const fixed = new Set([...FIXED_ROUTES, ...Array.from(named, (name) => `/${name}/`)]);
  // An entry whose file is broken may be about any day, and in any list.
  const certain = CONTENT_KINDS.every((kind) => sound[kind].size === known[kind].size);
  const days = daysOf(entries);
  const lists = facetLists(entries);
  const moved = new Map(CONTENT_KINDS.flatMap((kind) => [...sound[kind].values()].flatMap(movesOf)));
  /** Whether there is a claim, and of it the version that is asked for, where one is. */
  const hasVersion = (slug: string, version: string | undefined): boolean => {
    if (version === undefined) return known.claims.has(slug);
    const newest = sound.claims.get(slug)?.data.revisions.length ?? Infinity;
    return /^[1-9]\d*$/.test(version) && Number(version) <= newest;
  };
  const answers: Record<string, (params: Params) => boolean> = {
    page: ({ page = '' }) => named.has(page),
    'as-of': ({ day = '' }) => !certain || days.has(day),
    data: ({ file = '', name }) => DATA_NAMES.has(name === undefined ? file : `${name}.schema.json`),
    oembed: ({ slug = '', version }) => hasVersion(slug, version),
    claims: ({ slug, version, facet = '', value = '' }) => {
      if (slug === undefined) return !certain || lists.has(`${facet}/${value}`);
      return hasVersion(slug, version);
    },
  };
  for (const kind of CONTENT_KINDS) answers[kind] ??= ({ slug = '' }) => known[kind].has(slug);
  return {
    has: (address) => {
      if (fixed.has(address)) return true;
      return PATTERNS.some(({ first, pattern }) => {
        const params = pattern.exec(address)?.groups;
        return params !== undefined && answers[first]?.(params) === true;
      });
    },
    like: (address) => {
      const kind = CONTENT_KINDS.find((each) => address.startsWith(`/${each}/`) && address !== `/${each}/`);
      return kind === undefined ? fixed : Array.from(known[kind], (slug) => `/${kind}/${slug}/`);
    },
    movedTo: (address) => moved.get(address),
  };
}

/** Of long lists, the later pages hold other entries every day: nobody is led to one. */
const PATTERNS = ROUTES.filter((route) => route.includes('[') && !route.endsWith('/page/[page]/')).map((route) => ({
  first: route === '/[page]/' ? 'page' : (route.split('/')[1] ?? ''),
  pattern: new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`),
}));

function movesOf({ kind, slug, data: { formerly = [] } }: Entry<ContentKind>): [string, string][] {
  return formerly.map((earlier) => [`/${kind}/${earlier}/`, `/${kind}/${slug}/`]);
}

/** The days of the record, as their pages have them. */
function daysOf({ sound }: Entries): ReadonlySet<string> {
  const sources = stillPublished([...sound.sources.values()].map(({ data }) => data));
  const claims = stillPublished([...sound.claims.values()].map(({ data }) => data));
  return new Set(
    daysOfRecord(
      sources.map(({ issued }) => issued),
      claims.map(({ asOf }) => asOf),
    ),
  );
}

/** The lists into which the claims are sorted, as `topic/control`: those with a claim in them. */
function facetLists({ sound }: Entries): Set<string> {
  const lists = new Set<string>();
  for (const { verdict, topic, places, evidence } of stillPublished(
    [...sound.claims.values()].map(({ data }) => data),
  )) {
    lists.add(`verdict/${verdict}`).add(`topic/${topic}`);
    for (const place of places) lists.add(`place/${place}`);
    for (const { statement } of evidence) {
      const said = sound.statements.get(statement)?.data;
      const speaker = said && sound.actors.get(said.actor)?.data;
      if (said === undefined || speaker === undefined) continue;
      const side = sideWhen(speaker.side, said.made.on);
      lists.add(`actor/${said.actor}`).add(`side/${side ?? ''}`);
      for (const { source } of said.carriedBy) lists.add(`source/${source}`);
    }
  }
  return lists;
}
