/** Finding the part of a schema that a path of the data leads to. */
import { z } from 'zod';
import type { Path } from './yaml.ts';

type Union = z.ZodUnion<readonly z.ZodType[]>;

/** Whether a schema is a choice between others. */
export function isUnion(schema: z.ZodType): schema is Union {
  return schema instanceof z.ZodUnion;
}

/** What a message calls the thing at a path: its last named field. */
export function fieldName(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'the entry';
}

/**
 * The schema at a path, with its description.
 * A way through a union goes by the first alternative that has a field of the next name.
 */
export function fieldAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const step of path) {
    if (here === undefined) return undefined;
    here = stepInto(here, step);
  }
  return here;
}

function stepInto(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const shape: Record<string, z.ZodType> = inner.shape;
    return typeof step === 'string' && Object.hasOwn(shape, step) ? shape[step] : undefined;
  }
  if (inner instanceof z.ZodArray) return typeof step === 'number' ? (inner.element as z.ZodType) : undefined;
  if (inner instanceof z.ZodTuple)
    return typeof step === 'number' ? (inner.def.items as readonly z.ZodType[])[step] : undefined;
  if (isUnion(inner)) {
    for (const option of inner.options) {
      const found = stepInto(option, step);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The schema inside `optional`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
