import { expect, test } from 'vitest';
import { signOf } from '../../../src/core/signs.ts';

test.each([
  ['blanks and line breaks are one blank', ' \n\t\u00a0 ', ' '],
  ['every dash is one', '–—‐\u2212-', '-----'],
  ['every double quotation mark of a kind is one', '«»〝〞〟❝❞', '"""""""'],
  ['every single one is', '‹›❛❜', "''''"],
  ['all others stay', ', (…) %', ', (…) %'],
  ['as many as there are', ' – «', ' - "'],
])('between two words %s', (_name, between, sign) => {
  expect(signOf(between)).toBe(sign);
});
