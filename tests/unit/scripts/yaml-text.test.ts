import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainOrQuoted, quoted } from '../../../scripts/cli/yaml-text.ts';

const pieces = fc.constantFrom(
  ...Array.from(`aZ9é پ-:#'"\\,[]{}&*!|>%@\`?~.=/`),
  ': ',
  ' #',
  "''",
  'true',
  'null',
  'No',
);
const line = fc
  .array(pieces, { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

test.each([
  ['quoted', quoted],
  ['plain or quoted', plainOrQuoted],
])('a text that is written %s is read as the same text', (_name, write) => {
  fc.assert(
    fc.property(line, (text) => {
      expect(parse(`field: ${write(text)}\n`)).toEqual({ field: text });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['The mill', 'The mill'],
  ["The mill's wheel", "The mill's wheel"],
  ['2021-09-04', "'2021-09-04'"],
  ['yes', "'yes'"],
  ['Said yes', 'Said yes'],
  ['Yes and no', 'Yes and no'],
  ['The mill: burnt', "'The mill: burnt'"],
  ["The mill's wheel: burnt", '"The mill\'s wheel: burnt"'],
])('%s', (text, written) => {
  expect(plainOrQuoted(text)).toBe(written);
});
