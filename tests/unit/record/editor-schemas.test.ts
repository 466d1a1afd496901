import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorSchemas, manifestEditorSchema, type EditorSchema } from '../../../src/record/editor/schemas.ts';
import { SCHEMA_FOLDER, writeEditorSchemas } from '../../../src/record/editor/write.ts';
import { readEntries, type Entries } from '../../../src/record/entries.ts';
import { readFiles } from '../../../src/record/reading/files.ts';
import { CONTENT_KINDS, type ContentKind } from '../../../src/record/kinds.ts';
import { soundContent } from '../../fixtures/content.ts';

const content = soundContent();
const elsewhere = mkdtempSync(join(tmpdir(), 'panjshir-nothing-'));
afterAll(() => {
  content.remove();
  rmSync(elsewhere, { recursive: true });
});

let entries: Entries;
let schemas: Record<ContentKind, EditorSchema>;
beforeAll(async () => {
  const files = await readFiles(content.folder, 'content', () => undefined);
  entries = readEntries(files, () => undefined);
  // As a program reads them from their files.
  schemas = JSON.parse(JSON.stringify(editorSchemas(entries))) as typeof schemas;
});

function validator(kind: ContentKind): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schemas[kind]);
}

describe.each(CONTENT_KINDS)('the schema of %s', (kind) => {
  test('takes every sound entry', () => {
    const validate = validator(kind);
    for (const { slug, data } of entries.sound[kind].values()) {
      expect({ slug, sound: validate(data), errors: validate.errors }).toEqual({ slug, sound: true, errors: null });
    }
  });

  test('refuses a field that there is not', () => {
    const validate = validator(kind);
    const [entry] = entries.sound[kind].values();
    expect(validate({ ...entry?.data, flavour: 'rye' })).toBe(false);
  });

  test('explains each of its fields', () => {
    for (const [name, field] of Object.entries(schemas[kind].properties ?? {})) {
      expect({ name, explained: typeof field.description }).toEqual({ name, explained: 'string' });
    }
  });
});

/** What a program offers for a field, with what each stands for. */
function offered(field: EditorSchema | undefined): string[] {
  return (field?.anyOf ?? []).flatMap(({ const: name, description, anyOf }) =>
    typeof name === 'string' ? [`${name}: ${String(description)}`] : anyOf === undefined ? [] : offered({ anyOf }),
  );
}

test('slugs are offered with what they stand for', () => {
  expect(offered(schemas.statements.properties?.actor)).toContain('mira-tolen: Mira Tolen');
  expect(offered(schemas.statements.properties?.carriedBy?.items?.properties?.source)).toContain(
    'courier: The Sarvand Courier, 4 May 2010',
  );
  const evidence = schemas.claims.properties?.evidence?.items?.properties;
  expect(offered(evidence?.statement)).toContain('tolen-on-the-bridge: mira-tolen writes that nobody has crossed');
  expect(offered(schemas.claims.properties?.hurts?.items)).toEqual(
    expect.arrayContaining(['highland: Those who speak for the upper valley.', 'dov-arlin: Dov Arlin']),
  );
  const distance = schemas.claims.properties?.calculation?.oneOf?.find(
    ({ properties }) => properties?.by !== undefined,
  );
  expect(offered(distance?.properties?.from)).toContain('old-bridge: The old bridge');
});

test('slugs are offered in the order of the alphabet', () => {
  const known = { ...entries.known, places: new Set(['weir', 'ferry', 'mill']) };
  const places = editorSchemas({ ...entries, known }).claims.properties?.places;
  expect(offered(places?.items)).toEqual(['ferry: undefined', 'mill: The mill', 'weir: undefined']);
});

test('words of an enumeration are offered', () => {
  expect(schemas.actors.properties?.kind?.enum).toContain('outlet');
});

test('sides, topics and languages are offered as the manifest lists them, with what they are called', () => {
  expect(offered(schemas.actors.properties?.side)).toEqual(
    expect.arrayContaining(['lowland: Those who speak for the lower valley.', 'third-party: undefined']),
  );
  expect(offered(schemas.claims.properties?.favours?.items)).not.toContain('third-party: undefined');
  expect(offered(schemas.claims.properties?.topic)).toContain('control: Who held the bridge');
  expect(offered(schemas.sources.properties?.language)).toEqual(expect.arrayContaining(['en: undefined', 'fa: Dari']));
});

test('the manifest has a schema of its own, which takes a sound one and offers what the record has', () => {
  const schema = JSON.parse(JSON.stringify(manifestEditorSchema(entries))) as EditorSchema;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  expect({ sound: validate(entries.manifest?.data), errors: validate.errors }).toEqual({ sound: true, errors: null });
  expect(validate({ ...entries.manifest?.data, allys: [] })).toBe(false);
  for (const [name, field] of Object.entries(schema.properties ?? {}))
    expect({ name, explained: typeof field.description }).toEqual({ name, explained: 'string' });
  expect(offered(schema.properties?.lead?.items)).toContain(
    'SV-001: The lower valley took the old bridge on 3 May 2010',
  );
  expect(offered(schema.properties?.leadTopic)).toContain('control: Who held the bridge');
  expect(offered(schema.properties?.allies?.items?.items)).toContain(
    'harbour: Those who speak for the town of Harbour.',
  );
});

test('the manifest has a schema that offers nothing of its own while it cannot be read', () => {
  const { properties } = manifestEditorSchema({ ...entries, manifest: undefined });
  expect(properties?.leadTopic?.anyOf).toHaveLength(1);
  expect(properties?.allies?.items?.items?.anyOf).toHaveLength(1);
});

test('VS Code finds each schema where it is written, for the files of its kind', async () => {
  await writeEditorSchemas(content.root, content.folder);
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const expected = CONTENT_KINDS.filter((kind) => kind !== 'claims').map((kind) => [
    `${SCHEMA_FOLDER}/${kind}.json`,
    `${kind}/*.yaml`,
  ]);
  expect(Object.entries(settings['yaml.schemas'])).toEqual([
    [`${SCHEMA_FOLDER}/record.json`, 'record.yaml'],
    ...expected,
  ]);
  expect(existsSync(join(content.root, SCHEMA_FOLDER, 'record.json'))).toBe(true);
  for (const [path = ''] of expected) expect(existsSync(join(content.root, path)), path).toBe(true);
});

test('Astro’s extension finds the schema of a claim’s front matter by the claim’s address on disk', async () => {
  await writeEditorSchemas(content.root, content.folder);
  const folder = join(content.root, '.astro/collections');
  const { collections, entries: files } = JSON.parse(readFileSync(join(folder, 'collections.json'), 'utf8')) as {
    collections: object[];
    entries: Record<string, string>;
  };
  const name = files[`file://${content.path('claims/flour-carts.md').toLowerCase()}`] ?? '';
  expect(collections).toContainEqual({ hasSchema: true, name });
  expect(existsSync(join(folder, `${name}.schema.json`))).toBe(true);
});

test('a folder without content gets no schemas', async () => {
  await writeEditorSchemas(elsewhere, join(elsewhere, 'content'));
  expect(existsSync(join(elsewhere, '.cache'))).toBe(false);
});

test('whatever else keeps them from being written is told', async () => {
  writeFileSync(join(elsewhere, '.cache'), 'no folder');
  await expect(writeEditorSchemas(elsewhere, content.folder)).rejects.toThrow(/^(?:ENOTDIR|EEXIST)/);
});
