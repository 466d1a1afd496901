import { expect, test } from 'vitest';
import { wordsOfAddress } from '../../../../src/features/search/island/address-words.ts';

test.each([
  ['/valley/claims/coast-tok-the-lock/', 'coast tok the lock'],
  ['/claims/ferry_sank.html', 'ferry sank'],
  ['/SV-012', 'SV-012'],
  ['/places/%D9%BE%D9%84/', 'پل'],
  ['/a/up%E0er-mill', 'up er mill'],
  ['/', ''],
])('of the address %s “%s” is searched for', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
