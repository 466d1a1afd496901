/** What holds of every schema. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actorSchema } from '../../../../src/core/schema/actor.ts';
import { claimSchema } from '../../../../src/core/schema/claim.ts';
import { fingerprintSchema } from '../../../../src/core/schema/fingerprint.ts';
import { manifestSchema } from '../../../../src/core/schema/manifest.ts';
import { lineSchema, outlinesSchema } from '../../../../src/core/schema/map-files.ts';
import { pageSchema } from '../../../../src/core/schema/page.ts';
import { placeSchema } from '../../../../src/core/schema/place.ts';
import { sourceSchema } from '../../../../src/core/schema/source.ts';
import { statementSchema } from '../../../../src/core/schema/statement.ts';
import { versionSchema, type Version } from '../../../../src/core/schema/version.ts';
import { history } from '../version/history.ts';
import { faults, fileFields } from './faults.ts';

describe.each(['sound', 'invented/content'] as const)('every file of the record “%s”', (record) => {
  const OF_FOLDER = {
    ...{ actors: actorSchema, claims: claimSchema, pages: pageSchema, places: placeSchema },
    ...{ sources: sourceSchema, statements: statementSchema },
  };

  test.each(Object.entries(OF_FOLDER))('of %s is taken as it is, and not with a field more', (folder, schema) => {
    const files = readdirSync(new URL(`../../../fixtures/${record}/${folder}`, import.meta.url))
      .filter((name) => !name.endsWith('.json'))
      .map((name) => fileFields(record, `${folder}/${name}`));
    expect(files.flatMap((data) => faults(schema, data))).toEqual([]);
    const told = files.map((data) => faults(schema, { ...data, flavour: 'rye' }));
    expect(told).toEqual(files.map(() => ['Unrecognized key: "flavour"']));
  });

  test('is taken of the record itself', () => {
    expect(faults(manifestSchema, fileFields(record, 'record.yaml'))).toEqual([]);
  });
});

test('a version is taken as it is recorded', () => {
  const [version] = history(1) as [Version];
  expect(faults(versionSchema, version)).toEqual([]);
});

describe('a hash of a version', () => {
  test.each([
    ['a'.repeat(64), true],
    ['0123456789abcdef'.repeat(4), true],
    ['a'.repeat(63), false],
    ['a'.repeat(65), false],
    ['A'.repeat(64), false],
    ['g'.repeat(64), false],
  ])('%s: %s', (hash, taken) => {
    expect(faults(versionSchema.shape.hash, hash)).toEqual(taken ? [] : ['expected 64 hexadecimal digits']);
  });
});

const SCHEMAS = {
  ...{ actorSchema, claimSchema, fingerprintSchema, lineSchema, manifestSchema, outlinesSchema, pageSchema },
  ...{ placeSchema, sourceSchema, statementSchema, versionSchema },
};

interface Shown {
  description?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Shown>;
  [more: string]: unknown;
}

/** Everything in a schema as programs and editors read it. */
function partsOf(value: unknown): Shown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Shown, ...Object.values(value).flatMap(partsOf)];
}

describe.each(Object.entries(SCHEMAS))('%s', (_name, schema) => {
  const parts = partsOf(z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any' }));

  test('explains its fields in words, and leaves no explanation empty', () => {
    const texts = parts.flatMap(({ description }) => (typeof description === 'string' ? [description] : []));
    expect(texts.filter((text) => !/^\S.*\S$/u.test(text))).toEqual([]);
  });

  test('has no choice that is empty', () => {
    const choices = parts.flatMap((part) => [...(Array.isArray(part.enum) ? part.enum : []), part.const ?? 'none']);
    expect(choices.filter((choice) => choice === '')).toEqual([]);
  });
});
