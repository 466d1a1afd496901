/** What the public data calls things: one meaning a name, and no name that is a word of SQL. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchema, type SchemaName } from '../../../src/exports/json-schema.ts';
import { TABLES } from '../../../src/exports/tables/index.ts';
import { plainManifest } from '../../fixtures/manifest.ts';
import { SQL_WORDS } from '../../fixtures/sql-words.ts';

/** The JSON files whose keys are ours. In the graph, some are those of JSON Graph Format. */
const OURS: readonly SchemaName[] = ['claims', 'claim', 'sources', 'geojson', 'graph'];

interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
}

interface Key {
  name: string;
  shape: string;
}

/** Every key below a schema, with the form of its value. */
function keysIn(schema: Schema): Key[] {
  const { anyOf = [], items, prefixItems = [], properties = {}, additionalProperties } = schema;
  const below = [...anyOf, ...prefixItems, ...(items ? [items] : []), ...Object.values(properties)];
  return [
    ...Object.entries(properties).map(([name, value]) => ({ name, shape: shapeOf(value) })),
    ...[...below, ...(additionalProperties ? [additionalProperties] : [])].flatMap(keysIn),
  ];
}

/** string, number, boolean, tuple, object, or a list of these: null is no form of its own. */
function shapeOf({ type, const: value, anyOf, items, prefixItems }: Schema): string {
  if (anyOf !== undefined) return [...new Set(anyOf.map(shapeOf))].filter((shape) => shape !== 'null').join(' or ');
  if (prefixItems !== undefined) return 'tuple';
  if (type === 'array') return `list of ${shapeOf(items ?? {})}`;
  const [first] = [type ?? typeof value].flat().filter((each) => each !== 'null');
  return first === 'integer' ? 'number' : (first ?? 'null');
}

const keys = OURS.flatMap((name) => keysIn(jsonSchema(name, plainManifest) as Schema));

/** Names of entries, each in two forms for a reason that `names` and the files tell by where they stand. */
const ENTRIES = ['claims', 'statements', 'actors', 'places', 'sources'];

test('a key has one form, in every file and at every depth', () => {
  const shapes = Map.groupBy(keys, ({ name }) => name);
  expect(shapes.size).toBeGreaterThan(80);
  const several = [...shapes]
    .map(([name, all]) => [name, ...new Set(all.map(({ shape }) => shape))])
    .filter(([name = '', ...forms]) => forms.length > 1 && !ENTRIES.includes(name));
  expect(several).toEqual([]);
});

test('a list of entries is of their slugs or ids, or of what they are called', () => {
  const forms = new Set(keys.filter(({ name }) => ENTRIES.includes(name)).map(({ shape }) => shape));
  expect([...forms].sort()).toEqual(['list of object', 'list of string']);
});

test('a version is a number, and that of the form has another name', () => {
  const named = (name: string) => new Set(keys.filter((key) => key.name === name).map(({ shape }) => shape));
  expect([...named('version')]).toEqual(['number']);
  expect([...named('formVersion')]).toEqual(['string']);
});

describe('what the page on the data says has changed', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../src/standard-pages/data.mdx'), 'utf8');
  const rows = Array.from(page.matchAll(/^\| (.*?) +\| (.*?) +\| (.*?) +\|$/gm), ([, ...cells]) => cells);
  /** The keys that a cell names, each by the last part of its path. */
  const namesIn = (cell = ''): string[] =>
    Array.from(cell.matchAll(/`([^`]*)`/g), ([, path = '']) => path.split('.').at(-1)?.replace('[]', '') ?? '').filter(
      (name) => !['none', 'null', 'urn:uuid', '$id'].includes(name),
    );
  const columns = TABLES.flatMap(({ schema }) =>
    (schema(plainManifest).fields as { name: string }[]).map(({ name }) => name),
  );
  const now = new Set([...keys.map(({ name }) => name), ...columns]);

  test('is called so now', () => {
    const names = rows.flatMap(([, , name]) => namesIn(name));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !now.has(name))).toEqual([]);
  });

  test('is not called as it was, but where the name stays with one of its meanings', () => {
    const KEPT = ['version', 'favours', 'claim', 'sides', 'kind', 'withdrawn', 'mergedInto', 'name', 'url', 'why'];
    const names = rows.flatMap(([, name]) => namesIn(name)).filter((name) => !KEPT.includes(name));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => now.has(name))).toEqual([]);
  });
});

describe.each(Object.entries(SQL_WORDS))('no word of %s', (_program, words) => {
  test('is a column', () => {
    const columns = TABLES.flatMap(({ name, schema }) =>
      (schema(plainManifest).fields as { name: string }[]).map((field) => `${name}.${field.name}`),
    );
    expect(columns.length).toBeGreaterThan(50);
    expect(columns.filter((column) => words.has((column.split('.')[1] ?? '').toLowerCase()))).toEqual([]);
  });

  test('is a key, which a program may take for a column', () => {
    expect([...new Set(keys.map(({ name }) => name))].filter((name) => words.has(name.toLowerCase()))).toEqual([]);
  });
});
