import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/domain/words.ts';
import { claimsFile } from '../../../src/record/export/claims-file.ts';
import claimsExample from '../../../src/record/export/claims.example.json' with { type: 'json' };
import { claimsJsonSchema, sourcesJsonSchema, type JsonSchema } from '../../../src/record/export/json-schema.ts';
import { sourcesFile } from '../../../src/record/export/sources-file.ts';
import sourcesExample from '../../../src/record/export/sources.example.json' with { type: 'json' };
import type { TheRecord } from '../../../src/record/types.ts';
import { article } from '../../fixtures/content.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = await soundRecord();

function validator(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

function errorsIn(schema: JsonSchema, data: unknown): string[] {
  const validate = validator(schema);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}

describe.each([
  { name: 'claims.json', schema: claimsJsonSchema(), file: claimsFile(record), example: claimsExample },
  { name: 'sources.json', schema: sourcesJsonSchema(), file: sourcesFile(record), example: sourcesExample },
])('$name', ({ schema, file, example }) => {
  test('keeps to its JSON Schema', () => {
    expect(errorsIn(schema, file)).toEqual([]);
  });

  test('its schema carries a worked example that keeps to it', () => {
    expect(schema.examples).toEqual([example]);
    expect(errorsIn(schema, example)).toEqual([]);
  });

  test('its schema describes every field', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test('its schema allows no other field', () => {
    expect(errorsIn(schema, { ...file, extra: 1 })).toEqual([' must NOT have additional properties']);
  });
});

/** The paths of properties of a JSON Schema that have no description. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'examples') return [];
    if (key !== 'properties' || typeof value !== 'object' || value === null)
      return undescribed(value, `${path}/${key}`);
    return Object.entries(value).flatMap(([name, property]: [string, object]) => [
      ...('description' in property ? [] : [`${path}/${name}`]),
      ...undescribed(property, `${path}/${name}`),
    ]);
  });
}

test('the worked examples are what the builders make of the invented record', () => {
  expect(claimsFile({ ...record, claims: record.claims.slice(0, 1) })).toEqual(claimsExample);
  expect(sourcesFile({ ...record, sources: record.sources.slice(0, 1) })).toEqual(sourcesExample);
});

test('the words of a quotation are the article’s words at its numbers', () => {
  const words = wordsOf(article('courier')).map((word) => word.text);
  const [claim] = claimsFile(record).claims;
  const quote = claim?.evidence[1]?.quotes[0];
  expect(quote?.exact).toBe('The bridge is ours, and […] Whoever says otherwise was not there');
  expect(quote?.words.map(([from, to]) => words.slice(from, to).join(' '))).toEqual([
    'The bridge is ours and',
    'Whoever says otherwise was not there',
  ]);
});

test('a withdrawn entry is in neither file', () => {
  const withdrawn = { on: '2021-07-01', why: 'It was a mistake.' };
  const changed: TheRecord = {
    ...record,
    claims: record.claims.map((claim) => ({ ...claim, withdrawn })),
    sources: record.sources.map((source) => ({ ...source, withdrawn })),
  };
  expect(claimsFile(changed)).toMatchObject({ asOf: null, claims: [] });
  expect(sourcesFile(changed)).toEqual({ sources: [] });
});

test('the file is as of the latest day of its claims', () => {
  const days = ['2021-05-10', '2021-06-02', '2021-05-31'];
  const claims = record.claims.slice(0, 3).map((claim, i) => ({ ...claim, asOf: days[i] ?? '' }));
  expect(claimsFile({ ...record, claims }).asOf).toBe('2021-06-02');
});
