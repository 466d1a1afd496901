import { expect, test } from 'vitest';
import { mayBeQuoted } from '../../../scripts/article/quote-part.ts';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';

test('of an article is told how much of it may still be quoted, one word as one', () => {
  const fingerprint = makeFingerprint(
    'echo',
    'The ferry of the valley left in the morning with ten people and all of their sheep.',
  );
  const left = (to: number) =>
    mayBeQuoted({ fingerprint, quoted: [[0, to]], toCome: { sentences: 0, words: 0 } }).trim();
  expect(left(4)).toBe(
    'The site may quote 6 of the 17 words of this article; it quotes 4, and 2 are left; this sentence is the last.',
  );
  expect(
    [5, 6, 7].map((to) =>
      left(to)
        .replace(/^.*; (?=it)/, '')
        .replace(/; this.*$/, ''),
    ),
  ).toEqual(['it quotes 5, and 1 is left', 'it quotes 6, and 0 are left', 'it quotes 7, and 0 are left']);
});

test('beside it stands how much of the article is still to come', () => {
  const fingerprint = makeFingerprint('echo', 'The ferry left in the morning. Ten people saw it. Snow fell.');
  const toCome = (sentences: number, words: number) =>
    mayBeQuoted({ fingerprint, quoted: [], toCome: { sentences, words } }).replace(/^.*; /, '');
  expect(toCome(2, 6)).toBe('2 sentences of 6 words are still to come.');
  expect(toCome(1, 2)).toBe('1 sentence of 2 words is still to come.');
});
