/** What `npm run new` asks about each kind of entry. */
import type { z } from 'zod';
import { KINDS, SCHEMAS, type Kind } from '../../src/record/kinds.ts';
import { fieldAt } from '../../src/record/schema-walk.ts';
import type { Path } from '../../src/record/yaml.ts';

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
  /** Whether the answer is several, with commas between them. */
  list?: true;
}

/** The kinds by the words of the command line. */
export const KIND_NAMES = {
  claim: 'claims',
  statement: 'statements',
  actor: 'actors',
  place: 'places',
  source: 'sources',
} as const satisfies Record<string, Kind>;

/** In the order in which they are asked. */
export const FIELDS: Record<Kind, readonly Field[]> = {
  actors: [
    { flag: 'name', path: ['name'] },
    { flag: 'kind', path: ['kind'] },
    { flag: 'side', path: ['side'] },
    { flag: 'member-of', path: ['memberOf'], optional: true },
  ],
  places: [
    { flag: 'name', path: ['name'] },
    { flag: 'kind', path: ['kind'] },
    { flag: 'part-of', path: ['partOf'], optional: true },
  ],
  sources: [
    { flag: 'label', path: ['label'] },
    { flag: 'outlet', path: ['outlet'] },
    { flag: 'type', path: ['type'], otherwise: 'article-newspaper' },
    { flag: 'title', path: ['title'], optional: true },
    { flag: 'publisher', path: ['publisher'], optional: true },
    { flag: 'issued', path: ['issued'] },
    { flag: 'url', path: ['URL'], optional: true },
    { flag: 'language', path: ['language'], otherwise: 'en' },
    { flag: 'copy', path: ['copy'] },
  ],
  statements: [
    { flag: 'actor', path: ['actor'] },
    { flag: 'says', path: ['says'] },
    { flag: 'on', path: ['made', 'on'] },
    { flag: 'how', path: ['made', 'how'] },
    { flag: 'channel', path: ['channel'] },
    { flag: 'source', path: ['carriedBy', 0, 'source'], list: true },
  ],
  claims: [
    { flag: 'title', path: ['title'] },
    { flag: 'topic', path: ['topic'] },
    { flag: 'kind', path: ['kind'] },
    { flag: 'favours', path: ['favours'] },
    { flag: 'hurts', path: ['hurts', 0], list: true, optional: true },
    { flag: 'place', path: ['places', 0], list: true, optional: true },
    { flag: 'when', path: ['when'] },
    { flag: 'statement', path: ['evidence', 0, 'statement'], list: true },
    { flag: 'as-of', path: ['asOf'] },
    { flag: 'verdict', path: ['verdict'] },
  ],
};

/** Every option that some kind takes, for `parseArgs`. */
export const FIELD_OPTIONS: Record<string, { type: 'string' }> = Object.fromEntries(
  KINDS.flatMap((kind) => FIELDS[kind].map(({ flag }) => [flag, { type: 'string' as const }])),
);

/** The schema of a field, with its description. */
export function schemaOf(kind: Kind, { path }: Field): z.ZodType {
  const schema = fieldAt(SCHEMAS[kind], path);
  if (schema === undefined) throw new RangeError(`${kind} have no field ${path.join('.')}`);
  return schema;
}
