import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/** What is wrong with a value, each with where; empty where it is taken. */
export function faults(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, message }) => [...path, message].join(': ')) ?? [];
}

/** The fields of a file of a record of the fixtures: of the sound one, or of that of Orlu, which has one of everything. */
export const fileFields = (record: 'sound' | 'invented/content', file: string): Record<string, unknown> =>
  parse(
    readFileSync(new URL(`../../../fixtures/${record}/${file}`, import.meta.url), 'utf8').replace(
      /^---\n([^]*?\n)---\n[^]*/,
      '$1',
    ),
  ) as Record<string, unknown>;

/** Those of a file of the sound record. */
export const sound = (file: string): Record<string, unknown> => fileFields('sound', file);
