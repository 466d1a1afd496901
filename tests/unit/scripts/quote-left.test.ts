import { expect, test } from 'vitest';
import { mayBeQuoted } from '../../../scripts/article/quote-part.ts';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';

test('of an article is told how much of it may still be quoted, one word as one', () => {
  const fingerprint = makeFingerprint(
    'echo',
    'The ferry of the valley left in the morning with ten people and all of their sheep.',
  );
  const left = (to: number) => mayBeQuoted({ fingerprint, quoted: [[0, to]] }).trim();
  expect(left(4)).toBe('The site may quote 6 of the 17 words of this article; it quotes 4, and 2 are left.');
  expect([5, 6, 7].map((to) => left(to).replace(/^.*; /, ''))).toEqual([
    'it quotes 5, and 1 is left.',
    'it quotes 6, and 0 are left.',
    'it quotes 7, and 0 are left.',
  ]);
});
