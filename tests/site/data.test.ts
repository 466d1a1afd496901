import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtFile, builtJson } from './formats/built-file.ts';
import { BASE, expectSome, FOLDER, ID, pathIn } from './this-site.ts';
import { filesBelow } from './tree.ts';

const files = filesBelow(FOLDER);

/** Which schema each JSON file keeps to, and whether it names it: not where others have laid down its members. */
const SCHEMA_OF: readonly (readonly [RegExp, string, 'named' | 'not named'])[] = [
  [/^claims\/[^/]+\.json$/, 'claim', 'named'],
  [/^data\/claims\.json$/, 'claims', 'named'],
  [/^data\/sources\.json$/, 'sources', 'named'],
  [/^data\/claims\.geojson$/, 'geojson', 'named'],
  [/^data\/graph\.json$/, 'graph', 'not named'],
  [/^data\/claimreview\.jsonld$/, 'claimreview', 'not named'],
  [/^data\/annotations\.jsonld$/, 'annotations', 'not named'],
  [/^claims\/(?:verdict|topic|side|place|source|actor)\/[^/]+\.json$/, 'claims', 'named'],
  [/^oembed\/[^/]+(?:\/v\/\d+)?\.json$/, 'oembed', 'not named'],
];

/** JSON files whose form others have laid down; they have tests of their own. */
const OTHERS =
  /^(_astro\/.*|feed\.json|data\/datapackage\.json|data\/.*\.schema\.json|pagefind\/.*|search\/.*\.json|check\/.*\.json|offline\/.*\.json|what-if\/.*\.json|claims\/[^/]+\.csl\.json|map\/.*\.geojson)$/;

function validator(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  return ajv.compile(builtJson(`data/${name}.schema.json`) as object);
}

describe.each(SCHEMA_OF)('the files like %s', (pattern, name, named) => {
  const own = files.filter((path) => pattern.test(path) && !OTHERS.test(path));

  test(`keep to ${name}.schema.json`, () => {
    const validate = validator(name);
    expectSome(own.length);
    const wrong = own.flatMap((path) =>
      validate(builtJson(path)) ? [] : [`${path}: ${JSON.stringify(validate.errors)}`],
    );
    expect(wrong).toEqual([]);
  });

  test(named === 'named' ? 'name that schema, and it is there' : 'name no schema', () => {
    for (const path of own) {
      const { $schema } = builtJson(path) as { $schema?: string };
      const there = $schema === undefined ? undefined : join(path, '..', $schema);
      expect(there, path).toBe(named === 'named' ? `data/${name}.schema.json` : undefined);
    }
  });
});

test('every JSON file of the site has a schema, or a form that others have laid down', () => {
  const json = files.filter((path) => /\.(json|geojson|jsonld)$/.test(path));
  expect(json.filter((path) => !OTHERS.test(path) && !SCHEMA_OF.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

test('every JSON file of ours names its licence', () => {
  const ours = files.filter((path) => !OTHERS.test(path) && !path.startsWith('oembed/'));
  const own = ours.filter((path) => SCHEMA_OF.some(([pattern]) => pattern.test(path)));
  const without = own.filter((path) => !builtFile(path).includes('https://creativecommons.org/licenses/by/4.0/'));
  expect(without).toEqual([]);
});

test('a claim’s file holds the claim as claims.json has it, and more', () => {
  const { claims } = builtJson('data/claims.json') as { claims: { slug: string; evidence: object[] }[] };
  for (const claim of claims) expect(builtJson(`claims/${claim.slug}.json`)).toMatchObject(claim);
});

describe.each([...new Set(SCHEMA_OF.map(([, name]) => name))])('%s.schema.json', (name) => {
  test('accepts every example that it holds', () => {
    const { examples = [] } = builtJson(`data/${name}.schema.json`) as { examples?: unknown[] };
    const validate = validator(name);
    const refused = examples.flatMap((example) => (validate(example) ? [] : [validate.errors]));
    expect(refused).toEqual([]);
  });
});

test('schemas of the files that are of our own form hold an example', () => {
  const own = new Set(SCHEMA_OF.filter(([, , named]) => named === 'named').map(([, name]) => name));
  const without = [...own].filter(
    (name) => ((builtJson(`data/${name}.schema.json`) as { examples?: unknown[] }).examples ?? []).length === 0,
  );
  expect(without).toEqual([]);
});

describe('the ClaimReviews', () => {
  const graph = (builtJson('data/claimreview.jsonld') as { '@graph': { url: string; reviewRating: object }[] })[
    '@graph'
  ];

  test('rate with a name, and never with a number', () => {
    for (const { reviewRating } of graph) expect(Object.keys(reviewRating)).toEqual(['@type', 'alternateName']);
  });

  test('are one for each claim, at an address where a page is', () => {
    expect(new Set(graph.map(({ url }) => url)).size).toBe(graph.length);
    const pages = graph.map(({ url }) => `${pathIn(url).slice(1)}index.html`);
    expect(pages.filter((path) => !files.includes(path))).toEqual([]);
  });
});

describe('the page on the data', () => {
  const $ = load(builtFile('data/index.html'));
  const snippets = $('.snippet')
    .toArray()
    .map((snippet) => $(snippet).text().trim());

  test('leads to every file below /data/', () => {
    const linked = new Set(
      $('main a')
        .toArray()
        .map(({ attribs }) => attribs.href ?? ''),
    );
    const below = files.filter((path) => path.startsWith('data/') && !path.endsWith('.html'));
    expect(below.filter((path) => !linked.has(BASE + path))).toEqual([]);
  });

  test('shows the first record as it is in claims.json, with one piece of its evidence', () => {
    const { claims } = builtJson('data/claims.json') as { claims: { evidence: object[] }[] };
    const first = { ...claims[0], evidence: claims[0]?.evidence.slice(0, 1) };
    expect(JSON.parse(snippets[0] ?? '')).toEqual(first);
  });

  test('prints what its lines of Python print', () => {
    const rows = (name: string): Record<string, string>[] => parse(builtFile(`data/${name}.csv`), { columns: true });
    const names = new Map(rows('actors').map(({ slug, name }) => [slug, name]));
    const id = new RegExp(`piece\\["claim"\\] == "(${ID})"`).exec(snippets[1] ?? '')?.[1];
    const lines = rows('evidence')
      .filter(({ claim }) => claim === id)
      .map(({ made, actor, stance }) => [made, names.get(actor), stance].join(' '));
    expectSome(lines.length);
    expect(snippets[2]?.split('\n')).toEqual(lines);
  });
});

test('no earlier slug of a claim is without its file', () => {
  const pages = files.filter((path) => /^claims\/[^/]+\/index\.html$/.test(path) && !path.startsWith('claims/page/'));
  const slugs = pages.map((path) => path.split('/')[1] ?? '');
  expect(slugs.filter((slug) => !existsSync(join(FOLDER, `claims/${slug}.json`)))).toEqual([]);
});
