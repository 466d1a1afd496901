import { expect, test } from 'vitest';
import { parseJson } from '../../../src/record/reading/json-text.ts';

test.each([
  ['{ "a": [1, "b", null] }', { a: [1, 'b', null] }],
  ['1', 1],
  [' "a" ', 'a'],
])('JSON is read: %s', (text, data) => {
  expect(parseJson(text)).toEqual({ data });
});

test.each([
  ['a sign that cannot stand there', '{\n  "a": b\n}', 9],
  ['such a sign at the start', '<<<<<<< HEAD\n{}', 0],
  ['such a sign behind much that can', `{ "a": "${'b'.repeat(500)}", "c": [1, 2, x], "d": "e" }`, 523],
  ['a word that is none', '{ "a": nil }', 8],
  ['more behind the end', '{} {}', 3],
  ['a comma before the end', '{ "a": 1, }', 10],
  ['an end that is missing', '{ "a": [1,', 10],
  ['nothing at all', '', 0],
])('the place is told of %s', (_what, text, offset) => {
  expect(parseJson(text)).toEqual({ offset });
});
