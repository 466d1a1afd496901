/** The JSON Schemas of the data files, each with its worked example. */
import { z } from 'zod';
import { claimsFileSchema } from '../../domain/schema/export/claims-file.ts';
import { sourcesFileSchema } from '../../domain/schema/export/sources-file.ts';
import claimsExample from './claims.example.json' with { type: 'json' };
import sourcesExample from './sources.example.json' with { type: 'json' };

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Record<string, unknown>;

/** The schema of `data/claims.json`. Its example is a claim about an invented valley. */
export function claimsJsonSchema(): JsonSchema {
  return describe(claimsFileSchema, 'The claims of the Panjshir Record', claimsExample);
}

/** The schema of `data/sources.json`. Its example is an invented newspaper. */
export function sourcesJsonSchema(): JsonSchema {
  return describe(sourcesFileSchema, 'The sources of the Panjshir Record', sourcesExample);
}

function describe(schema: z.ZodType, title: string, example: unknown): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, title, ...rest, examples: [example] };
}
