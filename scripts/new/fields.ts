/** What `npm run new` asks about each kind of entry, and about a record. */
import type { z } from 'zod';
import { manifestSchema } from '../../src/core/schema/manifest.ts';
import { alliesFault, partiesFault, sidesFault } from './record/sides.ts';
import { KIND_NOUNS, CONTENT_SCHEMAS, type ContentKind } from '../../src/record/kinds.ts';
import { fieldAt } from '../../src/record/reading/schema-walk.ts';
import type { Path } from '../../src/record/reading/yaml.ts';

/** One thing to ask. */
export interface Field {
  /** Its option on the command line, without the hyphens. */
  flag: string;
  /** Where it stands in the entry. */
  path: Path;
  /** What is taken where nothing is answered. */
  otherwise?: string;
  /** Whether the entry can do without it. */
  optional?: true;
  /** What its slugs name. */
  of?: ContentKind;
  /** Whether the answer is several, with commas between them. */
  list?: true;
  /** What is asked, where it is not what the schema says of the field. */
  asks?: string;
  /** What is wrong with an answer, beside what the schema says of each value of it. */
  fault?: (values: readonly string[], answers: Answers) => string | undefined;
}

/** What was answered, by the field's flag. A field without an answer is left for the editor to fill in. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What can be made: an entry of the record, or a record. */
export type Made = ContentKind | 'record';

/** What can be made, by the words of the command line. */
export const KIND_NAMES = {
  claim: 'claims',
  statement: 'statements',
  actor: 'actors',
  place: 'places',
  source: 'sources',
  record: 'record',
} as const satisfies Record<string, Made>;

/** In the order in which they are asked. */
export const FIELDS: Record<Made, readonly Field[]> = {
  actors: [
    { flag: 'name', path: ['name'] },
    { flag: 'kind', path: ['kind'] },
    { flag: 'side', path: ['side'] },
    { flag: 'member-of', path: ['memberOf'], optional: true, of: 'actors' },
  ],
  places: [
    { flag: 'name', path: ['name'] },
    { flag: 'kind', path: ['kind'] },
    { flag: 'part-of', path: ['partOf'], optional: true, of: 'places' },
  ],
  sources: [
    { flag: 'label', path: ['label'] },
    { flag: 'outlet', path: ['outlet'], of: 'actors' },
    { flag: 'type', path: ['type'], otherwise: 'article-newspaper' },
    { flag: 'title', path: ['title'], optional: true },
    { flag: 'publisher', path: ['publisher'], optional: true },
    { flag: 'issued', path: ['issued'] },
    { flag: 'url', path: ['URL'], optional: true },
    { flag: 'language', path: ['language'] },
    { flag: 'copy', path: ['copy'] },
  ],
  statements: [
    { flag: 'actor', path: ['actor'], of: 'actors' },
    { flag: 'says', path: ['says'] },
    { flag: 'on', path: ['made', 'on'] },
    { flag: 'how', path: ['made', 'how'] },
    { flag: 'channel', path: ['channel'] },
    { flag: 'source', path: ['carriedBy', 0, 'source'], list: true, of: 'sources' },
  ],
  claims: [
    { flag: 'title', path: ['title'] },
    { flag: 'topic', path: ['topic'] },
    { flag: 'kind', path: ['kind'] },
    { flag: 'favours', path: ['favours', 0], list: true, optional: true },
    { flag: 'hurts', path: ['hurts', 0], list: true, optional: true },
    { flag: 'place', path: ['places', 0], list: true, optional: true, of: 'places' },
    { flag: 'when', path: ['when'] },
    { flag: 'statement', path: ['evidence', 0, 'statement'], list: true, of: 'statements' },
    { flag: 'as-of', path: ['asOf'] },
    { flag: 'verdict', path: ['verdict'] },
  ],
  record: [
    { flag: 'name', path: ['name'], otherwise: 'A new record' },
    { flag: 'question', path: ['question'], otherwise: 'What happened?' },
    { flag: 'line', path: ['line'], otherwise: 'Who said what about it' },
    { flag: 'ids', path: ['ids'], otherwise: 'AB' },
    {
      flag: 'sides',
      path: ['sides', 0, 'inSentence'],
      list: true,
      otherwise: 'the first side, the second side',
      asks: 'The sides, each as it stands inside a sentence, with its article: "the lowland, the harbour company, Tessaly".',
      fault: sidesFault,
    },
    {
      flag: 'parties',
      path: ['sides', 0, 'inSentence'],
      list: true,
      optional: true,
      asks: 'Those of the sides that do not contend in the dispute itself, so that they have a stake only where a claim favours or hurts them. The others always have one.',
      fault: partiesFault,
    },
    {
      flag: 'allies',
      path: ['sides', 0, 'inSentence'],
      list: true,
      optional: true,
      asks: 'Sides that stand together, so that their words are one interest, with + between them: "the lowland + the port".',
      fault: alliesFault,
    },
    { flag: 'language', path: ['language'], otherwise: 'en' },
    { flag: 'publisher', path: ['publisher', 'name'], optional: true },
    { flag: 'contact', path: ['publisher', 'contact'], optional: true },
  ],
};

/** Every option that some kind takes, for `parseArgs`. */
export const FIELD_OPTIONS: Record<string, { type: 'string' }> = Object.fromEntries(
  Object.values(FIELDS).flatMap((fields) => fields.map(({ flag }) => [flag, { type: 'string' as const }])),
);

/** How a message names what is made. */
export function nounOf(kind: Made): string {
  return kind === 'record' ? 'a record' : KIND_NOUNS[kind];
}

/** The schema of a field, with its description. */
export function fieldSchema(kind: Made, { path }: Field): z.ZodType {
  const schema = fieldAt(kind === 'record' ? manifestSchema : CONTENT_SCHEMAS[kind], path);
  if (schema === undefined) throw new RangeError(`${kind} have no field ${path.join('.')}`);
  return schema;
}
