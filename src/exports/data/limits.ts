/** What each format cannot say of a claim. A test walks all claims through all formats and holds every line of this. */

/** Parts of a claim that some format lacks, in words for the page on the data. */
export const LACKING = {
  topic: 'topic',
  kind: 'kind of claim',
  favours: 'whose account it carries',
  hurts: 'whom it hurts',
  family: 'family of the verdict',
  rule: 'rule that gave the verdict',
  row: 'row of the rule',
  asOf: 'day up to which it holds',
  places: 'places',
  when: 'time that it is about',
  figure: 'figure',
  firstPublished: 'day of its first version',
  revised: 'day of its newest version',
  opposes: 'claims that it excludes',
  tension: 'claims that pull apart from it',
  related: 'related claims',
  evidence: 'everybody’s stance',
  quotes: 'quotations',
  namedVoices: 'which voices make it and have a name',
  unnamedVoices: 'unnamed voices as entries',
  carriers: 'articles that carry it',
  versionUrl: 'address of the version',
  text: 'account in running text',
  unknowns: 'what the sources do not tell',
  trace: 'way to the verdict',
  revisions: 'what changed in each version',
} as const;
export type Lacking = keyof typeof LACKING;

export type LimitedFormat =
  | 'claims/<slug>.json'
  | 'claims.json'
  | 'tables'
  | 'claims.geojson'
  | 'graph.json'
  | 'claimreview.jsonld'
  | 'annotations.jsonld';

/** What only the page of a claim and the file beside it have. */
const ON_THE_PAGE_ALONE = [
  'versionUrl',
  'text',
  'unknowns',
  'trace',
  'revisions',
] as const satisfies readonly Lacking[];

/** What a format lacks that tells of a claim its verdict alone. */
const BESIDE_THE_FINDING: readonly Lacking[] = [
  ...(['topic', 'kind', 'favours', 'hurts', 'family', 'rule', 'row', 'asOf', 'places', 'when', 'figure'] as const),
  ...(['opposes', 'tension', 'related', 'evidence'] as const),
];

/** By format: the CSV files are one, since they belong together. */
export const LIMITS: Readonly<Record<LimitedFormat, readonly Lacking[]>> = {
  'claims/<slug>.json': [],
  'claims.json': ['firstPublished', 'revised', 'namedVoices', 'unnamedVoices', 'carriers', ...ON_THE_PAGE_ALONE],
  tables: ON_THE_PAGE_ALONE,
  'claims.geojson': [
    'hurts',
    'rule',
    'row',
    'figure',
    'firstPublished',
    'revised',
    'opposes',
    'tension',
    'related',
    'evidence',
    'quotes',
    'namedVoices',
    'unnamedVoices',
    'carriers',
    ...ON_THE_PAGE_ALONE,
  ],
  'graph.json': [
    'kind',
    'favours',
    'hurts',
    'rule',
    'row',
    'figure',
    'firstPublished',
    'revised',
    'quotes',
    ...ON_THE_PAGE_ALONE,
  ],
  'annotations.jsonld': [
    ...BESIDE_THE_FINDING,
    'namedVoices',
    'unnamedVoices',
    'carriers',
    ...ON_THE_PAGE_ALONE.filter((name) => name !== 'versionUrl'),
  ],
  'claimreview.jsonld': [...BESIDE_THE_FINDING, 'quotes', 'unnamedVoices', ...ON_THE_PAGE_ALONE],
};

/** What several formats lack together, with those formats: each lack once, what most of them lack first. */
export function sharedLimits(): { lacking: readonly Lacking[]; formats: readonly LimitedFormat[] }[] {
  const formats = Object.keys(LIMITS) as LimitedFormat[];
  const lacking = Object.keys(LACKING) as Lacking[];
  const without = (part: Lacking) => formats.filter((format) => LIMITS[format].includes(part));
  return Array.from(Map.groupBy(lacking, (part) => without(part).join(' ')).values(), (parts) => ({
    lacking: parts,
    formats: parts[0] === undefined ? [] : without(parts[0]),
  })).toSorted((a, b) => b.formats.length - a.formats.length);
}
