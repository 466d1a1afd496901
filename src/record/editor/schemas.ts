/** JSON Schemas for an editor's program: what it completes, explains and underlines while somebody types. */
import { z } from 'zod';
import { manifestSchema } from '../../core/schema/manifest.ts';
import { REFERENCES } from '../checks/references.ts';
import type { Entries, Entry } from '../entries.ts';
import { CONTENT_KINDS, KIND_NOUNS, CONTENT_SCHEMAS, type ContentKind } from '../kinds.ts';
import type { PathPattern } from '../reading/select.ts';
import { TERMS, termsOf } from '../terms.ts';

/** A JSON Schema, draft 7: the newest that the YAML extension of VS Code knows. */
export interface EditorSchema {
  properties?: Record<string, EditorSchema>;
  items?: EditorSchema;
  anyOf?: EditorSchema[];
  oneOf?: EditorSchema[];
  [keyword: string]: unknown;
}

/** One name that may be written, and what it stands for. */
interface Choice {
  name: string;
  meaning: string | undefined;
}

/** The schema of each kind, with the slugs and ids that the content has now. */
export function editorSchemas(entries: Entries): Record<ContentKind, EditorSchema> {
  const choices = Object.fromEntries(CONTENT_KINDS.map((kind) => [kind, choicesOf(kind, entries)])) as Record<
    ContentKind,
    Choice[]
  >;
  const schemas = Object.fromEntries(CONTENT_KINDS.map((kind) => [kind, plainSchema(kind)])) as Record<
    ContentKind,
    EditorSchema
  >;
  for (const kind of CONTENT_KINDS) {
    for (const [pattern, named] of Object.entries(REFERENCES[kind])) offer(schemas[kind], pattern, choices[named]);
  }
  const manifest = entries.manifest?.data;
  if (manifest === undefined) return schemas;
  const meanings = new Map([
    ...manifest.sides.map(({ id, note }) => [id, note] as const),
    ...manifest.topics.map(({ id, name }) => [id, name] as const),
    ...Object.entries(manifest.languages).map(([id, { name }]) => [id, name] as const),
  ]);
  const offered = (name: string): Choice => ({ name, meaning: meanings.get(name) });
  for (const kind of CONTENT_KINDS) {
    for (const [pattern, terms] of Object.entries(TERMS[kind]))
      offer(schemas[kind], pattern, termsOf(manifest, terms).map(offered));
  }
  offer(schemas.claims, 'hurts.*', [...termsOf(manifest, 'side').map(offered), ...choices.actors]);
  return schemas;
}

/** The schema of the manifest, with what it lists itself. */
export function manifestEditorSchema({ manifest, known, sound }: Entries): EditorSchema {
  const schema = editorSchemaOf(manifestSchema, 'the record');
  const { sides = [], topics = [] } = manifest?.data ?? {};
  const claims = [...known.claims].sort().flatMap((slug): Choice[] => {
    const claim = sound.claims.get(slug)?.data;
    return claim === undefined ? [] : [{ name: claim.id, meaning: claim.title }];
  });
  offer(schema, 'lead.*', claims);
  const topicChoices = topics.map(({ id, name }) => ({ name: id, meaning: name }));
  offer(schema, 'leadTopic', topicChoices);
  const sideChoices = sides.map(({ id, note }) => ({ name: id, meaning: note }));
  offer(schema, 'allies.*.*', sideChoices);
  return schema;
}

function plainSchema(kind: ContentKind): EditorSchema {
  return editorSchemaOf(CONTENT_SCHEMAS[kind], KIND_NOUNS[kind].replace(/^an? /, ''));
}

function editorSchemaOf(schema: z.ZodType, title: string): EditorSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { $schema, title, ...rest } as EditorSchema;
}

function choicesOf<K extends ContentKind>(kind: K, { known, sound }: Entries): Choice[] {
  const entries: ReadonlyMap<string, Entry<ContentKind>> = sound[kind];
  return [...known[kind]].sort().map((name) => ({ name, meaning: meaningOf(entries.get(name)) }));
}

function meaningOf(entry: Entry<ContentKind> | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const { data } = entry;
  if ('title' in data && 'id' in data) return `${data.id}: ${data.title}`;
  if ('label' in data) return data.label;
  if ('says' in data) return `${data.actor} ${data.says}`;
  return 'name' in data ? data.name : undefined;
}

/**
 * Adds names to what may stand at a pattern. Another text of the right form stays allowed: the list may be older than
 * the file that is typed, and the check knows better.
 */
function offer(schema: EditorSchema, pattern: PathPattern, choices: readonly Choice[]): void {
  for (const field of fieldsAt(schema, pattern.split('.'))) {
    const { description, ...form } = field;
    // What JSON leaves out is gone from the file.
    for (const keyword of Object.keys(form)) field[keyword] = undefined;
    const names = choices.map(({ name, meaning }) => ({
      const: name,
      ...(meaning !== undefined && { description: meaning }),
    }));
    field.anyOf = [...names, form];
  }
}

/** Every schema that a pattern leads to: one in each alternative that has such a field. */
function fieldsAt(schema: EditorSchema, [step, ...rest]: readonly string[]): EditorSchema[] {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const inside = alternatives.flatMap((each) => fieldsAt(each, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return alternatives.length > 0 ? inside : schema.type === 'string' ? [schema] : [];
  const next = step === '*' ? schema.items : schema.properties?.[step];
  return next === undefined ? inside : [...fieldsAt(next, rest), ...inside];
}
