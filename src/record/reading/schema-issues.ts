/** What a schema finds wrong, flat: each issue with its whole path, and with the schema that it came from. */
import type { z } from 'zod';
import { fieldAt, isUnion, unwrap } from './schema-walk.ts';
import type { Path } from './yaml.ts';

export type Issue = z.core.$ZodIssue;

export interface FlatIssue {
  issue: Issue;
  /** From the entry's root. */
  path: Path;
  /** What the data had before it was checked; `undefined` where it is missing. */
  value: unknown;
  /** The schema at another path of the same alternative. */
  schemaAt: (path: Path) => z.ZodType | undefined;
}

/** The issues of a schema, each choice between maps replaced by the issues of the alternative that was probably meant. */
export function flatten(issues: readonly Issue[], schema: z.ZodType, data: unknown, base: Path = []): FlatIssue[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    const value = valueAt(data, path);
    const schemaAt = (other: Path): z.ZodType | undefined => fieldAt(schema, other.slice(base.length));
    const branch = issue.code === 'invalid_union' ? unionBranch(issue, value, schemaAt(path)) : undefined;
    return branch === undefined
      ? [{ issue, path, value, schemaAt }]
      : flatten(branch.issues, branch.schema, data, path);
  });
}

/** The alternative with the fewest faults. `undefined` where the value is no map or list, so that it is none of them. */
function unionBranch(
  { errors }: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  schema: z.ZodType | undefined,
): { issues: readonly Issue[]; schema: z.ZodType } | undefined {
  const union = schema && unwrap(schema);
  if (typeof value !== 'object' || value === null || union === undefined || !isUnion(union)) return undefined;
  const branches = union.options.map((option, i) => ({ schema: option, issues: errors[i] ?? [] }));
  return branches.toSorted((a, b) => a.issues.length - b.issues.length)[0];
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
