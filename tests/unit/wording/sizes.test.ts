import { expect, test } from 'vitest';
import { sizeInWords } from '../../../src/wording/sizes.ts';

test.each([
  [640, '640 bytes'],
  [1000, '1 kB'],
  [12_499, '12 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [3_440_000, '3.4 MB'],
  [9_960_000, '10 MB'],
  [12_400_000, '12 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
