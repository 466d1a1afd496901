import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../src/core/words.ts';
import { claimFile } from '../../../src/exports/claim-file.ts';
import claimExample from '../../../src/exports/claim.example.json' with { type: 'json' };
import { claimsFile } from '../../../src/exports/claims-file.ts';
import { geojsonFile } from '../../../src/exports/geojson-file.ts';
import geojsonExample from '../../../src/exports/geojson.example.json' with { type: 'json' };
import { jsonSchema, SCHEMA_NAMES, type JsonSchema, type SchemaName } from '../../../src/exports/json-schema.ts';
import { SOURCES_FORM_VERSION } from '../../../src/exports/schema/sources-file.ts';
import { sourcesFile } from '../../../src/exports/sources-file.ts';
import sourcesExample from '../../../src/exports/sources.example.json' with { type: 'json' };
import { TABLES } from '../../../src/exports/tables/index.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import type { TheRecord } from '../../../src/record/types.ts';
import { DATA_FILES } from '../../../src/exports/data/files.ts';
import { publishedHead } from '../../../src/exports/data/head.ts';
import { listAs, type ListForm } from '../../../src/exports/data/lists.ts';
import { facetsOf } from '../../../src/wording/facets.ts';
import { oembedOf } from '../../../src/exports/oembed.ts';
import { topicName } from '../../../src/wording/topics.ts';
import { article } from '../../fixtures/content.ts';
import { soundRecord } from '../../fixtures/record.ts';

const ROOT = 'https://record.example/base/';
const record = await soundRecord();
const site = lookUp(record);
const [claim] = site.claims;
if (claim === undefined) throw new Error('The sound record has no claim.');
const claimHead = publishedHead('../data/claim.schema.json', record.manifest);
const withdrawn = { on: '2010-07-01', why: 'It was a mistake.' };
/** It is not written down: the schema makes it of the example of one claim. */
const claimsExample = { license: claimHead.license, ...claimsFile({ ...site, claims: site.claims.slice(0, 1) }) };

function errorsIn(schema: JsonSchema, data: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}

/** A file below /data/ as the site serves it. */
function served(name: string): unknown {
  return JSON.parse(DATA_FILES.find(({ file }) => file === name)?.text(site, ROOT) ?? 'null');
}

/** A list of claims in one of its forms. */
function listed(form: ListForm, start: string): string {
  const facet = facetsOf(site).find(({ kind, value }) => kind === 'topic' && value === claim?.topic);
  if (facet === undefined) throw new Error('The sound record has no such list.');
  return listAs(form, facet, site, start);
}

const WITH_EXAMPLE: { name: SchemaName; file: unknown; example: unknown }[] = [
  { name: 'claims', file: served('claims.json'), example: claimsExample },
  { name: 'claim', file: { ...claimHead, ...claimFile(claim, site) }, example: claimExample },
  { name: 'sources', file: served('sources.json'), example: sourcesExample },
  { name: 'geojson', file: served('claims.geojson'), example: geojsonExample },
];
const WITHOUT: { name: SchemaName; file: unknown }[] = [
  { name: 'claim', file: { ...claimHead, ...claimFile({ ...claim, withdrawn }, site) } },
  { name: 'graph', file: served('graph.json') },
  { name: 'claimreview', file: served('claimreview.jsonld') },
  { name: 'annotations', file: served('annotations.jsonld') },
  { name: 'oembed', file: oembedOf(claim, ROOT, record.manifest) },
  { name: 'oembed', file: oembedOf({ ...claim, pinned: 1 }, ROOT, record.manifest) },
  { name: 'claims', file: JSON.parse(listed('json', '/')) as unknown },
];

describe.each([...WITH_EXAMPLE, ...WITHOUT])('a file of the schema “$name”', ({ name, file }) => {
  const schema = jsonSchema(name, record.manifest);

  test('keeps to its JSON Schema', () => {
    expect(file).toBeTypeOf('object');
    expect(errorsIn(schema, file)).toEqual([]);
  });

  test('has every field described in a sentence', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test('may have no other field', () => {
    expect(errorsIn(schema, { ...(file as object), extra: 1 })).toContain(' must NOT have additional properties');
  });
});

test.each(WITH_EXAMPLE)('the schema “$name” carries a worked example that keeps to it', ({ name, example }) => {
  const schema = jsonSchema(name, record.manifest);
  expect(schema.examples).toEqual([example]);
  expect(errorsIn(schema, example)).toEqual([]);
});

/** The paths of properties of a JSON Schema that have no sentence for a description. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'examples') return [];
    if (key !== 'properties' || typeof value !== 'object' || value === null)
      return undescribed(value, `${path}/${key}`);
    return Object.entries(value).flatMap(([name, property]: [string, { description?: string }]) => [
      ...(isSentence(property.description) ? [] : [`${path}/${name}`]),
      ...undescribed(property, `${path}/${name}`),
    ]);
  });
}

function isSentence(text = ''): boolean {
  return /^\S[^]*\.$/.test(text);
}

test('each schema is called by what its file holds, and of which record', () => {
  expect(SCHEMA_NAMES.map((name) => jsonSchema(name, record.manifest).title)).toEqual([
    'The claims of the Sarvand Record',
    'A claim of the Sarvand Record',
    'The sources of the Sarvand Record',
    'Where the claims of the Sarvand Record are about, as GeoJSON',
    'The graph of the Sarvand Record, in JSON Graph Format',
    'The claims of the Sarvand Record as ClaimReviews',
    'The quotations of the Sarvand Record as W3C Web Annotations',
    'The card of a claim, as oEmbed has it',
  ]);
});

test('the worked examples are what the builders make of the invented record', () => {
  const sources = site.sources.slice(0, 1);
  const { license } = claimHead;
  expect({ license, ...sourcesFile({ ...record, sources }) }).toEqual(sourcesExample);
  expect({ license, ...claimFile(claim, site) }).toEqual(claimExample);
  expect({ license, ...geojsonFile({ ...site, claims: site.claims.slice(0, 2) }) }).toEqual(geojsonExample);
});

test('the words of a quotation are the article’s words at its numbers', () => {
  const words = tokensOf(article('courier')).map((word) => word.text);
  const quote = claimsFile(site).claims[0]?.evidence[1]?.quotes[0];
  expect(quote?.exact).toBe('The bridge is ours, and […] Whoever says otherwise was not there');
  expect(quote?.wordRanges.map(([from, to]) => words.slice(from, to).join(' '))).toEqual([
    'The bridge is ours and',
    'Whoever says otherwise was not there',
  ]);
});

test('a withdrawn entry is in neither file', () => {
  const changed: TheRecord = {
    ...record,
    claims: record.claims.map((claim) => ({ ...claim, withdrawn })),
    sources: record.sources.map((source) => ({ ...source, withdrawn })),
  };
  expect(claimsFile(lookUp(changed))).toMatchObject({ asOfDay: null, claims: [] });
  expect(sourcesFile(changed)).toEqual({ formVersion: SOURCES_FORM_VERSION, sources: [] });
});

test('the file is as of the latest day of its claims', () => {
  const days = ['2010-05-10', '2010-06-02', '2010-05-31'];
  const claims = record.claims.slice(0, 3).map((claim, i) => ({ ...claim, asOf: days[i] ?? '' }));
  expect(claimsFile({ ...site, claims }).asOfDay).toBe('2010-06-02');
});

describe('where the site knows its own address', () => {
  const known = DATA_FILES.map((data) => ({ file: data.file, text: (start?: string) => data.text(site, ROOT, start) }));
  const lists = (['csv', 'json'] as const).map((form) => ({
    file: `a list as ${form}`,
    text: (start = '/') => listed(form, start),
  }));
  const own = { file: 'claims/<slug>.json', text: (start?: string) => JSON.stringify(claimFile(claim, site, start)) };
  /** Tables whose rows are no pages. */
  const WITHOUT_PAGES = ['evidence.csv', 'quotations.csv', 'carriers.csv', 'tensions.csv'];
  const files = [...known, ...lists, own].filter(({ file }) => !WITHOUT_PAGES.includes(file));

  test.each(files)('every address of $file is whole, and the rest is the same', ({ text }) => {
    const whole = text(ROOT);
    expect(whole).toContain(ROOT);
    expect(whole).not.toMatch(/["',]\/(?:claims|sources|actors|places|statements)\//);
    expect(whole.replaceAll(ROOT, '/')).toBe(text().replaceAll(ROOT, '/'));
  });

  test('the files with whole addresses keep to their schemas', () => {
    const json = (name: string): unknown => JSON.parse(known.find(({ file }) => file === name)?.text(ROOT) ?? 'null');
    expect(errorsIn(jsonSchema('claims', record.manifest, ROOT), json('claims.json'))).toEqual([]);
    expect(errorsIn(jsonSchema('sources', record.manifest, ROOT), json('sources.json'))).toEqual([]);
    expect(errorsIn(jsonSchema('geojson', record.manifest, ROOT), json('claims.geojson'))).toEqual([]);
    expect(errorsIn(jsonSchema('graph', record.manifest, ROOT), json('graph.json'))).toEqual([]);
    expect(
      errorsIn(jsonSchema('claim', record.manifest, ROOT), { ...claimHead, ...claimFile(claim, site, ROOT) }),
    ).toEqual([]);
  });
});

describe('a list of claims for programs', () => {
  test('is those claims as claims.json has them, and says which list it is', () => {
    const list = JSON.parse(listed('json', '/')) as { list: object; claims: { id: string; topic: string }[] };
    const all = claimsFile(site).claims.filter(({ topic }) => topic === claim.topic);
    expect(list.claims).toEqual(all);
    expect(list.list).toEqual({
      facet: 'topic',
      facetValue: claim.topic,
      label: topicName(record.manifest, claim.topic),
    });
  });

  test('has as a table the rows of the table of all claims', () => {
    const all =
      TABLES.find(({ name }) => name === 'claims')
        ?.csv(site)
        .split('\r\n') ?? [];
    const own = listed('csv', '/').split('\r\n');
    expect(own[0]).toBe(all[0]);
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((row) => !all.includes(row))).toEqual([]);
  });

  test('names no withdrawn claim, though the claims of the list name one', () => {
    const gone = lookUp({
      ...record,
      claims: record.claims.map((each) => (claim.opposes.includes(each.slug) ? { ...each, withdrawn } : each)),
    });
    const facet = facetsOf(gone).find(
      ({ kind, claims }) => kind === 'verdict' && claims.some(({ id }) => id === claim.id),
    );
    if (facet === undefined) throw new Error('The claim is in no list.');
    expect(claim.opposes.length).toBeGreaterThan(0);
    for (const slug of claim.opposes)
      for (const form of ['csv', 'json'] as const) expect(listAs(form, facet, gone, '/')).not.toContain(slug);
  });
});
