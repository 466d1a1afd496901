/** Every address of the site, once: links, menus and tests take them from here. */

/** One for each file of `src/pages`, which a test compares: `[name]` is what differs from page to page. */
export const ROUTES = [
  '/',
  '/404.html',
  '/[page]/',
  '/actors/',
  '/actors/[slug]/',
  '/as-of/',
  '/as-of/[day]/',
  '/authorities/[authority].pem',
  '/card.png',
  '/check/',
  '/check/[file]',
  '/claims/',
  '/claims/[facet]/[value].csv',
  '/claims/[facet]/[value].json',
  '/claims/[facet]/[value]/',
  '/claims/[facet]/[value]/page/[page]/',
  '/claims/[slug]/',
  '/claims/[slug].bib',
  '/claims/[slug].csl.json',
  '/claims/[slug].json',
  '/claims/[slug].png',
  '/claims/[slug].ris',
  '/claims/[slug]/embed/',
  '/claims/[slug]/v/[version].png',
  '/claims/[slug]/v/[version]/',
  '/claims/[slug]/v/[version]/embed/',
  '/claims/page/[page]/',
  '/data/[book].epub',
  '/data/[file]',
  '/data/[name].schema.json',
  '/data/datapackage.json',
  '/disagreements/',
  '/feed.json',
  '/feed.xml',
  '/map/',
  '/map/[file]',
  '/matrix/',
  '/oembed/[slug].json',
  '/oembed/[slug]/v/[version].json',
  '/origins/',
  '/places/',
  '/places/[slug]/',
  '/robots.txt',
  '/rules/',
  '/search/',
  '/search/[file].json',
  '/sensitivity/',
  '/sources/',
  '/sources/[slug]/',
  '/sources/[slug]/[authority].tsr',
  '/sources/[slug]/words/',
  '/statements/',
  '/statements/[slug]/',
  '/timeline/',
  '/what-if/[slug].json',
] as const;
type Route = (typeof ROUTES)[number];

/**
 * Pages in running text that say the same of every record: `src/standard-pages/<name>.mdx`. A record that has more to say
 * has a page of its own of that name.
 */
export const STANDARD_PAGES = [
  'accessibility',
  'cite',
  'corrections',
  'data',
  'method',
  'privacy',
  'start',
  'verify',
] as const;

/** The pages in running text that the others lead to: each is there. A record writes the first, `pages/about.mdx`. */
export const CONTENT_PAGES = ['about', ...STANDARD_PAGES] as const;

type Fixed<R extends string> = R extends `${string}[${string}` ? never : R extends `${string}/` ? R : never;

/** The address of a page that every record has. */
export type PageAddress = Fixed<Route> | `/${(typeof CONTENT_PAGES)[number]}/`;

/** The routes of one address each. */
export const FIXED_ROUTES: readonly string[] = ROUTES.filter((route) => !route.includes('['));

/** The pages that every record has. */
export const PAGES: readonly string[] = [
  ...FIXED_ROUTES.filter((route) => route.endsWith('/')),
  ...CONTENT_PAGES.map((name) => `/${name}/`),
];

/** The files below `/data/` that one route answers for; a test compares them with what is written there. */
export const DATA_NAMES: ReadonlySet<string> = new Set([
  ...['claims.json', 'sources.json', 'claims.geojson', 'graph.json', 'claimreview.jsonld', 'annotations.jsonld'],
  ...['claims', 'evidence', 'quotations', 'statements', 'carriers', 'tensions', 'sources', 'actors', 'places'].map(
    (table) => `${table}.csv`,
  ),
  ...['claims', 'claim', 'sources', 'geojson', 'graph', 'claimreview', 'annotations', 'oembed'].map(
    (name) => `${name}.schema.json`,
  ),
]);
