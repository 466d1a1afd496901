import { expect, test } from 'vitest';
import { z } from 'zod';
import { line } from '../../../src/core/schema/common.ts';
import { NOT_OWN_PROSE, OWN_PROSE } from '../../../src/record/checks/prose.ts';
import { CONTENT_KINDS, CONTENT_SCHEMAS } from '../../../src/record/kinds.ts';

/** The form that every line of free text has. */
const [free] = [...patternsOf(line(1))];

function patternsOf(schema: z.ZodString): Set<string> {
  return new Set(
    (schema.def.checks ?? []).flatMap((check) => {
      const def: object = check._zod.def;
      return 'pattern' in def && def.pattern instanceof RegExp ? [def.pattern.source] : [];
    }),
  );
}

/** The patterns of all fields of free text in a schema. */
function freeTextIn(schema: z.core.$ZodType, path: readonly string[] = []): string[] {
  if (schema instanceof z.ZodOptional) return freeTextIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return freeTextIn(schema.element, [...path, '*']);
  if (schema instanceof z.ZodUnion)
    return (schema.options as readonly z.ZodType[]).flatMap((option) => freeTextIn(option, path));
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
      freeTextIn(field, [...path, name]),
    );
  }
  return schema instanceof z.ZodString && free !== undefined && patternsOf(schema).has(free) ? [path.join('.')] : [];
}

test.each(CONTENT_KINDS)('every field of free text in %s is ours or not, and known as such', (kind) => {
  const fields = [...new Set(freeTextIn(CONTENT_SCHEMAS[kind]))].sort();
  expect(fields.length).toBeGreaterThan(1);
  expect([...OWN_PROSE[kind], ...NOT_OWN_PROSE[kind]].sort()).toEqual(fields);
});
