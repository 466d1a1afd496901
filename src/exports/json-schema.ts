/** The JSON Schemas of the site's JSON files, some with a worked example about an invented valley. */
import { z } from 'zod';
import type { Manifest } from '../core/schema/manifest.ts';
import { siteInSentence } from '../wording/site-name.ts';
import { claimInList } from './claims-file.ts';
import { lastingId } from './lasting-id.ts';
import { annotationsFileSchema } from './schema/annotations-file.ts';
import { claimFileSchema, withdrawnClaimSchema } from './schema/claim-file.ts';
import { claimReviewFileSchema } from './schema/claim-review-file.ts';
import { claimsFileSchema } from './schema/claims-file.ts';
import { head } from './schema/common.ts';
import { geojsonFileSchema } from './schema/geojson-file.ts';
import { graphFileSchema } from './schema/graph-file.ts';
import { oembedFileSchema } from './schema/oembed-file.ts';
import { sourcesFileSchema } from './schema/sources-file.ts';
import exampleClaimFile from './claim.example.json' with { type: 'json' };
import geojsonExample from './geojson.example.json' with { type: 'json' };
import sourcesExample from './sources.example.json' with { type: 'json' };

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Record<string, unknown>;

interface Described {
  schema: z.ZodType;
  /** @param record the record's name, inside a sentence */
  title: (record: string) => string;
  example?: unknown;
}

const claimHead = head('../data/claim.schema.json');
const wholeClaim = claimFileSchema.extend(claimHead);
const claimExample = wholeClaim.parse(exampleClaimFile);

/** A file with the same claim alone. */
const claimsExample = {
  license: claimExample.license,
  formVersion: claimExample.formVersion,
  asOfDay: claimExample.asOfDay,
  claims: [claimInList(claimExample, '/')],
};

const EXPORT_SCHEMAS = {
  claims: {
    schema: claimsFileSchema.extend(head('claims.schema.json', '../../data/claims.schema.json')),
    title: (record) => `The claims of ${record}`,
    example: claimsExample,
  },
  claim: {
    schema: z.union([wholeClaim, withdrawnClaimSchema.extend(claimHead)]),
    title: (record) => `A claim of ${record}`,
    example: exampleClaimFile,
  },
  sources: {
    schema: sourcesFileSchema.extend(head('sources.schema.json')),
    title: (record) => `The sources of ${record}`,
    example: sourcesExample,
  },
  geojson: {
    schema: geojsonFileSchema.extend(head('geojson.schema.json')),
    title: (record) => `Where the claims of ${record} are about, as GeoJSON`,
    example: geojsonExample,
  },
  graph: { schema: graphFileSchema, title: (record) => `The graph of ${record}, in JSON Graph Format` },
  claimreview: { schema: claimReviewFileSchema, title: (record) => `The claims of ${record} as ClaimReviews` },
  annotations: {
    schema: annotationsFileSchema,
    title: (record) => `The quotations of ${record} as W3C Web Annotations`,
  },
  oembed: { schema: oembedFileSchema, title: () => 'The card of a claim, as oEmbed has it' },
} satisfies Record<string, Described>;

export type SchemaName = keyof typeof EXPORT_SCHEMAS;
export const SCHEMA_NAMES = Object.keys(EXPORT_SCHEMAS) as SchemaName[];

/**
 * The schema that lies at `data/<name>.schema.json`. Its id is its address; where nobody said where the site lies, a name
 * that is the same on every host: a program that is given the schema as a text knows of no address from which to go on.
 * @param start what an address on the site begins with: the whole address of its root, or `/`
 */
export function jsonSchema(name: SchemaName, manifest: Manifest, start = '/'): JsonSchema {
  const { schema, title, example }: Described = EXPORT_SCHEMAS[name];
  const file = `${name}.schema.json`;
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: start === '/' ? lastingId(manifest, `schema ${file}`) : `${start}data/${file}`,
    title: title(siteInSentence(manifest)),
    ...rest,
    ...(example !== undefined && { examples: [example] }),
  };
}
