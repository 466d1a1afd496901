/** Turns what a schema finds wrong into findings. */
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import type { Finding, Result } from '../../core/finding.ts';
import { missingField, notAllowed, tooLong, unknownField, wrongType, wrongValue } from '../../core/rules/index.ts';
import { advise, nearest } from './nearest.ts';
import { flatten, type FlatIssue } from './schema-issues.ts';
import { fieldName, unwrap } from './schema-walk.ts';
import { expectation, oneOf, shownValue } from './schema-words.ts';
import type { Located, Path } from './yaml.ts';

/**
 * Checks data against a schema.
 * @param noun what the data is, as `a claim`
 * @returns the data as the schema has it, or every mistake
 */
export function checkSchema<T>(schema: z.ZodType<T>, data: unknown, noun: string): Result<T> {
  const result = schema.safeParse(data, { error: expectation });
  if (result.success) return { value: result.data };
  const issues = flatten(result.error.issues, schema, data);
  const unknown = issues.flatMap(unknownFields);
  const misspelt = new Set(unknown.map(({ map, meant }) => JSON.stringify([...map, meant])));
  return {
    wrong: [
      ...unknown.map((field) => unknownFinding(field, noun)),
      ...issues.flatMap((issue): Finding[] => {
        if (issue.issue.code === 'unrecognized_keys') return [];
        if (issue.value !== undefined) return [wrong(issue)];
        // A field with a wrong name is one mistake, not two.
        return misspelt.has(JSON.stringify(issue.path)) ? [] : [missing(issue)];
      }),
    ],
  };
}

/** As {@link checkSchema}, each mistake at its place. */
export function checkLocated<T>(schema: z.ZodType<T>, located: Located, noun: string): Result<T, VFileMessage> {
  const checked = checkSchema(schema, located.data, noun);
  return checked.wrong === undefined ? checked : { wrong: checked.wrong.map(located.message) };
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

function unknownFinding({ map, key, fields }: UnknownField, noun: string): Finding {
  const place = map.length === 0 ? noun : `"${fieldName(map)}"`;
  // In a { flow map }, a comma inside a text ends it, and the rest is read as a key.
  const otherwise = key.includes(' ') ? 'set a text that holds a comma in quotation marks' : 'take it out';
  return unknownField.tell([...map, key], key, place, fields, advise(key, fields, otherwise));
}

function missing({ path, schemaAt }: FlatIssue): Finding {
  const described = schemaAt(path)?.description;
  return missingField.tell(path, fieldName(path), described === undefined ? '' : ` (${described.replace(/\.$/, '')})`);
}

function wrong({ issue, path, value }: FlatIssue): Finding {
  const subject = `${path.length === 0 ? 'the entry' : fieldName(path)} is ${shownValue(value)}`;
  const allowed = allowedValues(issue);
  if (allowed !== undefined) {
    const otherwise = allowed.length === 1 ? 'write that' : 'write one of them';
    const advice = advise(typeof value === 'string' ? value : '', allowed, otherwise);
    return notAllowed.tell(path, subject, oneOf(allowed), advice);
  }
  if (issue.code === 'too_big' && typeof value === 'string')
    return tooLong.tell(path, fieldName(path), value.length, issue.maximum);
  return issue.code === 'invalid_type'
    ? wrongType.tell(path, subject, issue.message + adviceOnType(issue.expected, value))
    : wrongValue.tell(path, subject, issue.message);
}

/** The words of an enumeration, where the issue is that the value is none of them. */
function allowedValues(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
    ? issue.options.map(String)
    : undefined;
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
