import { expect, test } from 'vitest';
import { countWithNoun } from '../../../src/core/count.ts';

test('one thing is counted in the singular, any other number in the plural', () => {
  expect([0, 1, 2].map((count) => countWithNoun(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
  expect([1, 3].map((count) => countWithNoun(count, 'entry', 'entries'))).toEqual(['1 entry', '3 entries']);
});
