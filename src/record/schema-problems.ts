/** Turns what a schema finds wrong into sentences for the editor, each at its place. */
import { z } from 'zod';
import { fieldAt, fieldName, isUnion, unwrap } from './schema-walk.ts';
import { advise } from './nearest.ts';
import type { Point } from './text.ts';
import type { Located, Path } from './yaml.ts';

export interface SchemaProblem extends Point {
  message: string;
  rule: string;
}

type Issue = z.core.$ZodIssue;

/** What an issue of the schema library expects, to follow "expected". Sentences of our own schemas go before it. */
const expectation: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${oneOf(issue.values.map(String))}`;
    case 'invalid_format':
      return issue.format === 'base64' ? 'expected base64' : 'expected another form';
    case 'too_small':
      return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `expected ${issue.inclusive === false ? 'less than' : 'at most'} ${amount(issue.maximum, issue.origin)}`;
    default:
      return undefined;
  }
};

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'fields, each on a line of its own',
};

function amount(limit: number | bigint, origin: string): string {
  if (origin === 'string') return `${String(limit)} characters`;
  if (origin === 'array' || origin === 'tuple') return limit === 1 ? '1 item' : `${String(limit)} items`;
  return String(limit);
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `"${String(values[0])}"` : `one of ${values.join(', ')}`;
}

/**
 * Checks data against a schema.
 * @returns the data as the schema has it, or every problem, at its value (at its key, where the field is unknown; at its
 * map, where it is missing).
 */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  located: Located,
  noun: string,
): { data: T } | { problems: SchemaProblem[] } {
  const result = schema.safeParse(located.data, { error: expectation });
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, [], { schema, located, noun })) };
}

interface Context {
  schema: z.ZodType;
  located: Located;
  noun: string;
}

function explain(issue: Issue, base: Path, context: Context): SchemaProblem[] {
  const path = [...base, ...issue.path];
  const { located } = context;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, context));
  const value = valueAt(located.data, path);
  if (value === undefined)
    return [{ ...located.at(path.slice(0, -1)), message: missing(path, context), rule: 'missing-field' }];
  if (issue.code === 'invalid_union') {
    const branch = unionBranch(issue, value);
    if (branch !== undefined) return branch.flatMap((inner) => explain(inner, path, context));
  }
  return [{ ...located.at(path), ...wrong(issue, path, value, context) }];
}

/** The alternative that was probably meant: the one with the fewest faults. `undefined` where the value itself is none of them. */
function unionBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Issue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return issue.errors.toSorted((a, b) => a.length - b.length)[0];
}

function unknownField(key: string, path: Path, { schema, located, noun }: Context): SchemaProblem {
  const fields = fieldsAt(schema, path);
  const place = path.length === 0 ? noun : `"${fieldName(path)}"`;
  // In a { flow map }, a comma inside a text ends it, and the rest is read as a key.
  const otherwise = key.includes(' ') ? 'set a text that holds a comma in quotation marks' : 'take it out';
  const advice = advise(key, fields, otherwise);
  return {
    ...located.atKey([...path, key]),
    message: `"${key}" is no field of ${place}, expected only ${fields.join(', ')}: ${advice}`,
    rule: 'unknown-field',
  };
}

/** The fields that may stand at a path; in a union those of all its alternatives. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const found = fieldAt(schema, path);
  const inner = found === undefined ? undefined : unwrap(found);
  const objects = inner === undefined ? [] : isUnion(inner) ? inner.options : [inner];
  return [...new Set(objects.flatMap((object) => (object instanceof z.ZodObject ? Object.keys(object.shape) : [])))];
}

function missing(path: Path, { schema }: Context): string {
  const described = fieldAt(schema, path)?.description;
  const meaning = described === undefined ? '' : ` (${described.replace(/\.$/, '')})`;
  return `"${fieldName(path)}" is missing, expected it here${meaning}: add it`;
}

function wrong(issue: Issue, path: Path, value: unknown, { schema }: Context): { message: string; rule: string } {
  const subject = path.length === 0 ? `the entry is ${show(value)}` : `${fieldName(path)} is ${show(value)}`;
  const allowed = allowedValues(issue, fieldAt(schema, path));
  if (allowed !== undefined) {
    const advice = advise(
      typeof value === 'string' ? value : '',
      allowed,
      allowed.length === 1 ? 'write that' : 'write one of them',
    );
    return { message: `${subject}, expected ${oneOf(allowed)}: ${advice}`, rule: 'not-allowed' };
  }
  if (issue.code === 'too_big' && issue.origin === 'string' && typeof value === 'string') {
    const expected = `at most ${String(issue.maximum)} characters`;
    return {
      message: `${fieldName(path)} has ${String(value.length)} characters, expected ${expected}: shorten it`,
      rule: 'too-long',
    };
  }
  const advice =
    issue.code === 'invalid_type' && issue.expected === 'string' && isBare(value) ? ': set it in quotation marks' : '';
  return {
    message: `${subject}, ${issue.message}${advice}`,
    rule: issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value',
  };
}

/** The words of an enumeration, where the issue is that the value is none of them. */
function allowedValues(issue: Issue, schema: z.ZodType | undefined): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return undefined;
  if ('options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  const values = issue.errors
    .flat()
    .map((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : undefined));
  return schema !== undefined && values.every((list) => list !== undefined) ? values.flat() : undefined;
}

/** A number or a truth value, where YAML took bare letters for one. */
function isBare(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map of fields';
  if (typeof value !== 'string') return String(value);
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
