import { describe, expect, test } from 'vitest';
import { readFileName } from '../../../src/record/reading/file-names.ts';

describe('in the folder of the sources', () => {
  test.each([
    ['courier.yaml', { slug: 'courier', fingerprint: false }],
    ['courier.fingerprint.json', { slug: 'courier', fingerprint: true }],
    ['courier.weir-clock.tsr', { slug: 'courier', fingerprint: false, authority: 'weir-clock' }],
  ])('%s says what it is', (name, said) => {
    expect(readFileName('sources', name)).toEqual({ value: said });
  });
});

test('a fingerprint is none in another folder', () => {
  expect(readFileName('claims', 'courier.fingerprint.json').value).toBeUndefined();
});
