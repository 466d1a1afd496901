/** The schemas as a program takes them that did not write them: by their ids, with their examples, strict on both. */
import {
  registerSchema,
  unregisterSchema,
  validate,
  type SchemaFragment,
  type SchemaObject,
} from '@hyperjump/json-schema/draft-2020-12';
import { afterAll, describe, expect, test } from 'vitest';
import { LOCAL_SITE } from '../../src/core/site-address.ts';
import { builtJson } from './formats/built-file.ts';
import { expectSome, FOLDER, HOME } from './this-site.ts';
import { filesBelow } from './tree.ts';

const files = filesBelow(FOLDER);

/** Which files each schema is of. */
const FILES_OF: readonly (readonly [string, RegExp])[] = [
  ['claim', /^claims\/[^/]+(?<!\.csl)\.json$/],
  ['claims', /^(?:data\/claims|claims\/[^/]+\/[^/]+)\.json$/],
  ['sources', /^data\/sources\.json$/],
  ['geojson', /^data\/claims\.geojson$/],
  ['graph', /^data\/graph\.json$/],
  ['claimreview', /^data\/claimreview\.jsonld$/],
  ['annotations', /^data\/annotations\.jsonld$/],
  ['oembed', /^oembed\/.*\.json$/],
];

test('every schema of the site is looked at here', () => {
  const names = files.flatMap((path) => /^data\/(.*)\.schema\.json$/.exec(path)?.[1] ?? []);
  expect(names).toEqual(FILES_OF.map(([name]) => name).sort());
});

describe.each(FILES_OF)('%s.schema.json', (name, pattern) => {
  const schema = builtJson(`data/${name}.schema.json`) as SchemaObject & { $id: string; examples?: SchemaFragment[] };
  registerSchema(schema);
  afterAll(() => {
    unregisterSchema(schema.$id);
  });

  /** Where a value does not keep to the schema. */
  async function wrongIn(value: SchemaFragment): Promise<string[]> {
    const output = await validate(schema.$id, value, 'BASIC');
    if (output.valid) return [];
    return (output.errors ?? []).map(({ instanceLocation, keyword }) => `${instanceLocation} ${keyword}`);
  }

  test('has for its id its own address, or a name that is the same on every host', () => {
    const local = HOME.startsWith(LOCAL_SITE);
    if (local) expect(schema.$id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    else expect(schema.$id).toBe(`${HOME}data/${name}.schema.json`);
  });

  test('is loaded with its examples, and they keep to it', async () => {
    const { examples = [] } = schema;
    expect(examples.length).toBe(['claim', 'claims', 'sources', 'geojson'].includes(name) ? 1 : 0);
    for (const example of examples) expect(await wrongIn(example)).toEqual([]);
    expect(await wrongIn(7)).not.toEqual([]);
  });

  test('is kept to by every file of it', async () => {
    const own = files.filter((path) => pattern.test(path));
    expectSome(own.length);
    for (const path of own) expect(await wrongIn(builtJson(path) as SchemaFragment), path).toEqual([]);
  });
});
