/** What the schema of each table says of it. */
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../../src/exports/tables/index.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

describe('the schema of a table', () => {
  interface Field {
    name: string;
    type: string;
    description: string;
    constraints?: { required?: boolean; enum?: string[] };
  }
  const schemaOf = (name: string) => TABLES.find((each) => each.name === name)?.schema(plainManifest) ?? {};
  const fieldsOf = (name: string) => schemaOf(name).fields as Field[];
  const field = (name: string, column: string) => fieldsOf(name).find((each) => each.name === column);

  test.each(TABLES)('of $name says what the table and each column is', ({ name, title, description }) => {
    expect(title).toMatch(/^[A-Z][a-z]+/);
    const sentences = [description, ...fieldsOf(name).map((each) => each.description)];
    expect(sentences.filter((sentence) => !/^\S.*\.$/.test(sentence))).toEqual([]);
  });

  test('names the type of each column, whether it is always filled, and every word that there can be', () => {
    expect(field('claims', 'ruleNumber')).toMatchObject({ type: 'integer', constraints: { required: true } });
    expect(field('claims', 'asOfDay')).toEqual({
      name: 'asOfDay',
      type: 'date',
      description: expect.any(String) as string,
    });
    expect(field('claims', 'figureLow')).not.toHaveProperty('constraints');
    expect(field('places', 'latitude')?.type).toBe('number');
    expect(field('statements', 'place')).toMatchObject({ type: 'string' });
    expect(field('claims', 'topic')?.constraints?.enum).toEqual(plainManifest.topics.map(({ id }) => id));
    expect(field('actors', 'side')?.constraints?.enum).toEqual([
      ...plainManifest.sides.map(({ id }) => id),
      'third-party',
      'outlet',
      'unattributed',
    ]);
    expect(field('claims', 'favours')).not.toHaveProperty('constraints');
    expect(field('claims', 'figureStated')?.constraints).toEqual({
      enum: ['exactly', 'about', 'at-least', 'more-than'],
    });
    expect(field('evidence', 'stance')?.constraints).toEqual({
      required: true,
      enum: ['asserts', 'denies', 'withdraws', 'withholds'],
    });
    expect(field('claims', 'hurts')?.description).toMatch(/\. Several are separated by \|\.$/);
  });

  test.each([
    ['claims', 'id', undefined],
    ['evidence', ['claim', 'statement'], ['claim → claims.id', 'statement → statements.slug', 'actor → actors.slug']],
    [
      'quotations',
      ['claim', 'statement', 'number'],
      ['claim+statement → evidence.claim+statement', 'source → sources.slug'],
    ],
    ['tensions', ['claim', 'other'], ['claim → claims.id', 'other → claims.id']],
    ['statements', 'slug', ['actor → actors.slug', 'madeAfter → .slug', 'place → places.slug']],
    [
      'carriers',
      ['statement', 'source'],
      ['statement → statements.slug', 'source → sources.slug', 'via → actors.slug'],
    ],
    ['sources', 'slug', ['outlet → actors.slug']],
    ['actors', 'slug', ['memberOf → .slug']],
    ['places', 'slug', ['partOf → .slug']],
  ])('of %s has the key %s, and says which columns name rows of which table', (name, key, references) => {
    const { primaryKey, foreignKeys } = schemaOf(name) as {
      primaryKey: unknown;
      foreignKeys?: { fields: string | string[]; reference: { resource: string; fields: string | string[] } }[];
    };
    const joined = (names: string | string[]): string => [names].flat().join('+');
    expect(primaryKey).toEqual(key);
    expect(
      foreignKeys?.map(
        ({ fields, reference }) => `${joined(fields)} → ${reference.resource}.${joined(reference.fields)}`,
      ),
    ).toEqual(references);
  });
});
