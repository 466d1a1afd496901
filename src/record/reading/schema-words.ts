/** The words in which a schema's issues are told. */
import { countWithNoun } from '../../core/count.ts';
import type { z } from 'zod';
import { isBlank } from '../../core/language/unseen.ts';

/** What an issue of the schema library expects. Sentences of our own schemas go before it. */
export const expectation: z.core.$ZodErrorMap = (issue) => {
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
  if (origin === 'string') return countWithNoun(Number(limit), 'character');
  if (origin === 'array' || origin === 'tuple') return countWithNoun(Number(limit), 'item');
  return String(limit);
}

/** `"word"`, or `one of word, word`. */
export function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `"${String(values[0])}"` : `one of ${values.join(', ')}`;
}

/** A value, for the editor to recognise. */
export function shownValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return showList(value);
  if (typeof value === 'object') return 'a map of fields';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no finite number';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return typeof value;
  if (value !== '' && isBlank(value)) return `"${escaped(value)}", which shows nothing`;
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

function escaped(text: string): string {
  return Array.from(text, (character) =>
    character === ' ' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  ).join('');
}

function showList(list: readonly unknown[]): string {
  if (list.length === 0) return 'an empty list';
  const numbers = list.length <= 6 && list.every((item) => typeof item === 'number');
  return numbers ? `[${list.join(', ')}]` : 'a list';
}
