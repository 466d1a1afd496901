/** The data package, and the worked examples beside it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../../src/record/look-up.ts';
import {
  claimAsJson,
  exampleClaim,
  printedByPython,
  pythonLines,
  shellLine,
} from '../../../../src/exports/data/example.ts';
import { DATA_FILES, dataResponse } from '../../../../src/exports/data/files.ts';
import { LACKING, LIMITS, sharedLimits } from '../../../../src/exports/data/limits.ts';
import { dataPackage } from '../../../../src/exports/data/package.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const ROOT = 'https://record.example/base/';
const record = lookUp(await soundRecord());
const withdrawn = { on: '2010-07-01', why: 'It was a mistake.' };

interface Descriptor {
  sources: unknown;
  resources: Record<string, unknown>[];
}

describe('the data package', () => {
  const described = dataPackage(record, ROOT) as Descriptor;
  const resource = (name: string) => described.resources.find((each) => each.name === name);

  test('says what the record is, where it is, and under which licence', () => {
    expect(described).toMatchObject({
      profile: 'data-package',
      name: 'sarvand-record',
      title: 'The Sarvand Record',
      homepage: ROOT,
      version: expect.stringMatching(/^\d/) as string,
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      contributors: [{ title: 'The editors of The Sarvand Record', role: 'author' }],
    });
    expect(described).toHaveProperty(
      'description',
      expect.stringContaining('The code of the site is under the MIT licence.'),
    );
  });

  test('names the articles that stand, with an address where the copy prints one', () => {
    expect(described.sources).toEqual([
      { title: 'The Sarvand Courier, 4 May 2010', path: 'https://courier.example/bridge' },
      { title: 'The Herald, 5 May 2010' },
    ]);
    const sources = record.sources.map((source) => (source.slug === 'herald' ? { ...source, withdrawn } : source));
    expect((dataPackage({ ...record, sources }, ROOT) as Descriptor).sources).toHaveLength(1);
  });

  test('describes each file by its bytes, and a table by its columns', () => {
    expect(described.resources.map(({ path }) => path)).toEqual(DATA_FILES.map(({ file }) => file));
    const text = DATA_FILES.find(({ file }) => file === 'claims.csv')?.text(record, ROOT) ?? '';
    expect(resource('claims')).toMatchObject({
      profile: 'tabular-data-resource',
      path: 'claims.csv',
      title: 'Claims',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: { primaryKey: 'id' },
    });
    expect(resource('claims')).not.toHaveProperty('jsonSchema');
    expect(resource('graph')).toMatchObject({
      profile: 'data-resource',
      path: 'graph.json',
      title: 'The record as a graph',
      format: 'json',
      mediatype: 'application/json',
      jsonSchema: 'graph.schema.json',
    });
    expect(resource('graph')).not.toHaveProperty('dialect');
    expect(resource('graph')).not.toHaveProperty('schema');
  });
});

describe('a data file', () => {
  test.each(DATA_FILES)(
    '$file has a name, a title, a sentence on what it holds, and the type of its ending',
    (file) => {
      const types = {
        csv: 'text/csv',
        json: 'application/json',
        geojson: 'application/geo+json',
        jsonld: 'application/ld+json',
      };
      expect(file.title).toMatch(/^[A-Z]/);
      expect(file.holds).toMatch(/\.$/);
      expect(file.resource).toMatch(/^[a-z-]+$/);
      expect(file.file.slice(file.file.indexOf('.') + 1)).toBe(file.format);
      expect(file.mediatype).toBe(types[file.format]);
      expect(file.text(record, ROOT)).toMatch(/\n$/);
    },
  );

  test('of JSON has a schema beside it, and three of them name it at their head', () => {
    const schemas = DATA_FILES.filter(({ format }) => format !== 'csv').map(({ schema }) => schema);
    const kinds = ['claims', 'sources', 'geojson', 'graph', 'claimreview', 'annotations'];
    expect(schemas).toEqual(kinds.map((kind) => `${kind}.schema.json`));
    for (const { schema, text } of DATA_FILES.slice(0, 3)) {
      expect(JSON.parse(text(record, ROOT))).toMatchObject({ $schema: schema });
    }
  });

  test('is served as what it is, in UTF-8', async () => {
    const [claims] = DATA_FILES;
    if (claims === undefined) throw new Error('There is no data file.');
    const response = dataResponse(claims, record, ROOT);
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toBe(claims.text(record, ROOT));
  });

  test('of ClaimReviews has those of the claims that stand', () => {
    const claims = record.claims.map((claim) => (claim.id === 'SV-001' ? { ...claim, withdrawn } : claim));
    const text = DATA_FILES.find(({ format }) => format === 'jsonld')?.text({ ...record, claims }, ROOT) ?? '';
    const { '@context': context, '@graph': reviews } = JSON.parse(text) as Record<string, { identifier: string }[]>;
    expect(context).toBe('https://schema.org');
    expect(reviews?.map(({ identifier }) => identifier)).toEqual(['SV-002', 'SV-003', 'SV-004', 'SV-005']);
  });
});

describe('the worked examples', () => {
  const claim = record.claim('bridge-taken');

  test('are about the first claim that stands', () => {
    expect(exampleClaim(record)?.id).toBe('SV-001');
    expect(
      exampleClaim({ claims: record.claims.map((each, i) => (i === 0 ? { ...each, withdrawn } : each)) })?.id,
    ).toBe('SV-002');
    expect(exampleClaim({ claims: [] })).toBeUndefined();
  });

  test('show it as claims.json has it, with one piece of its evidence, and short lists on one line', () => {
    const text = claimAsJson(claim, record);
    const shown = JSON.parse(text) as { id: string; evidence: { statement: string }[] };
    expect(shown.id).toBe('SV-001');
    expect(shown.evidence.map(({ statement }) => statement)).toEqual(['arlin-on-the-bridge']);
    expect(text).toContain('"hurts": [ "highland" ],\n');
    expect(text).toContain('"evidence": [\n');
    expect(text).toMatch(/^\{\n {2}"id"/);
  });

  test('print who says what about it, line by line', () => {
    const python = pythonLines(claim, ROOT);
    expect(python).toContain(`data = "${ROOT}data/"\n`);
    expect(python).toContain('if piece["claim"] == "SV-001":\n');
    expect(printedByPython(claim, record)).toBe('2010-05-03 Dov Arlin asserts\n2010-05-03 Mira Tolen denies');
  });

  test('list the claims with the same verdict', () => {
    expect(shellLine(claim, ROOT)).toBe(
      `curl -s ${ROOT}data/claims.json | jq -r '.claims[] | select(.verdict == "contested") | "\\(.id) \\(.title)"'`,
    );
  });
});

test('what no format but the page has is told of each, and every lack has words: annotations alone name the version', () => {
  expect(LIMITS['claims/<slug>.json']).toEqual([]);
  for (const [format, lacking] of Object.entries(LIMITS).slice(1)) {
    expect(Object.keys(LACKING), format).toEqual(expect.arrayContaining([...lacking]));
    const version = format === 'annotations.jsonld' ? [] : ['versionUrl'];
    expect(lacking, format).toEqual(expect.arrayContaining(['text', 'unknowns', 'trace', 'revisions', ...version]));
  }
  expect(Object.values(LACKING)).not.toContain('');
});

test('each lack is told once, with all formats that have it, those of most formats first', () => {
  const told = sharedLimits();
  expect(told.flatMap(({ lacking }) => lacking).sort()).toEqual(Object.keys(LACKING).sort());
  const formatsTold = told.map(({ formats }) => formats.join(' '));
  expect(formatsTold).toEqual([...new Set(formatsTold)]);
  for (const [format, lacking] of Object.entries(LIMITS)) {
    const here = told.filter(({ formats }) => formats.some((name) => name === format));
    expect(here.flatMap((each) => each.lacking).sort(), format).toEqual([...lacking].sort());
  }
  const numbers = told.map(({ formats }) => formats.length);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});
