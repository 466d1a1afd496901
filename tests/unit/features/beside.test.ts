import { expect, it } from 'vitest';
import { partsBeside, PART_BESIDE } from '../../../src/features/claim/beside.ts';

it('the contents of a claim’s page list the parts that tell of other claims, in the order of the page, and none that is empty', () => {
  expect(partsBeside({ related: ['mill'], opposes: ['bridge'], tension: [] })).toEqual([
    ['opposes', PART_BESIDE.opposes],
    ['related', PART_BESIDE.related],
  ]);
  expect(partsBeside({ related: [], opposes: [], tension: [] })).toEqual([]);
});
