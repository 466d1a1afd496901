/** Turns what a schema finds wrong into sentences for the editor, each at its place. */
import { z } from 'zod';
import { advise, nearest } from './nearest.ts';
import { flatten, type FlatIssue } from './schema-issues.ts';
import { fieldName, unwrap } from './schema-walk.ts';
import { expectation, oneOf, show } from './schema-words.ts';
import type { Point } from './text.ts';
import type { Located, Path } from './yaml.ts';

export interface SchemaProblem extends Point {
  message: string;
  rule: string;
}

/**
 * Checks data against a schema.
 * @param noun what the data is, as `a claim`
 * @returns the data as the schema has it, or every problem, at its value (at its key, where the field is unknown; at its
 * map, where it is missing)
 */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  located: Located,
  noun: string,
): { data: T } | { problems: SchemaProblem[] } {
  const result = schema.safeParse(located.data, { error: expectation });
  if (result.success) return { data: result.data };
  const issues = flatten(result.error.issues, schema, located.data);
  const unknown = issues.flatMap(unknownFields);
  const misspelt = new Set(unknown.map(({ map, meant }) => JSON.stringify([...map, meant])));
  return {
    problems: [
      ...unknown.map((field) => unknownField(field, located, noun)),
      ...issues.flatMap((issue): SchemaProblem[] => {
        if (issue.issue.code === 'unrecognized_keys') return [];
        if (issue.value !== undefined) return [{ ...located.at(issue.path), ...wrong(issue) }];
        // A field with a wrong name is one mistake, not two.
        if (misspelt.has(JSON.stringify(issue.path))) return [];
        return [{ ...located.at(issue.path.slice(0, -1)), message: missing(issue), rule: 'missing-field' }];
      }),
    ],
  };
}

interface UnknownField {
  /** The way to the map that has it. */
  map: Path;
  key: string;
  /** The fields that the map may have. */
  fields: string[];
  /** The field that was probably meant. */
  meant: string | undefined;
}

function unknownFields({ issue, path, schemaAt }: FlatIssue): UnknownField[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const schema = schemaAt(path);
  const object = schema && unwrap(schema);
  const fields = object === undefined ? [] : fieldsOf(object);
  return issue.keys.map((key) => ({ map: path, key, fields, meant: nearest(key, fields) }));
}

/** Of a schema with several forms, the fields of all. */
function fieldsOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap(fieldsOf))];
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function unknownField({ map, key, fields }: UnknownField, located: Located, noun: string): SchemaProblem {
  const place = map.length === 0 ? noun : `"${fieldName(map)}"`;
  // In a { flow map }, a comma inside a text ends it, and the rest is read as a key.
  const otherwise = key.includes(' ') ? 'set a text that holds a comma in quotation marks' : 'take it out';
  const message = `"${key}" is no field of ${place}, expected only ${fields.join(', ')}: ${advise(key, fields, otherwise)}`;
  return { ...located.atKey([...map, key]), message, rule: 'unknown-field' };
}

function missing({ path, schemaAt }: FlatIssue): string {
  const described = schemaAt(path)?.description;
  const meaning = described === undefined ? '' : ` (${described.replace(/\.$/, '')})`;
  return `"${fieldName(path)}" is missing, expected it here${meaning}: add it`;
}

function wrong({ issue, path, value }: FlatIssue): { message: string; rule: string } {
  const subject = path.length === 0 ? `the entry is ${show(value)}` : `${fieldName(path)} is ${show(value)}`;
  const allowed = allowedValues(issue);
  if (allowed !== undefined) {
    const otherwise = allowed.length === 1 ? 'write that' : 'write one of them';
    const advice = advise(typeof value === 'string' ? value : '', allowed, otherwise);
    return { message: `${subject}, expected ${oneOf(allowed)}: ${advice}`, rule: 'not-allowed' };
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    const expected = `at most ${String(issue.maximum)}`;
    const message = `${fieldName(path)} has ${String(value.length)} characters, expected ${expected}: shorten it`;
    return { message, rule: 'too-long' };
  }
  const advice = issue.code === 'invalid_type' ? adviceOnType(issue.expected, value) : '';
  return {
    message: `${subject}, ${issue.message}${advice}`,
    rule: issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value',
  };
}

/** The words of an enumeration, where the issue is that the value is none of them. */
function allowedValues(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return undefined;
  if ('options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  const values = issue.errors
    .flat()
    .map((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : undefined));
  return values.every((list) => list !== undefined) ? values.flat() : undefined;
}

function adviceOnType(expected: string, value: unknown): string {
  if (value === null) return ': write it';
  // YAML takes bare digits for a number, and true for a truth value.
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return ': set it in quotation marks';
  if (expected === 'number' && typeof value === 'string') return adviceOnNumber(value);
  if ((expected === 'array' || expected === 'tuple') && typeof value === 'string')
    return ': set it between square brackets';
  return '';
}

function adviceOnNumber(text: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return ': take the quotation marks off';
  const digits = /^\d{1,3}(?:[ ,.'’\u00A0\u202F]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : undefined;
  return digits === undefined ? ': write digits alone' : `: write ${digits}, digits alone`;
}
