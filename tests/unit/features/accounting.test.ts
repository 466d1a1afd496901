import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stretch } from '../../../src/core/accounting.ts';
import { wordsInWords } from '../../../src/core/word-numbers.ts';
import { WORDS_IN_ROW, USE_WORDS, anchorOf, stripPieces, usesOf } from '../../../src/features/word-usage/accounting.ts';

const STRETCHES: Stretch[] = [
  { words: [0, 90], not: 'furniture' },
  { words: [90, 215], claims: ['SV-001'], quoted: true },
  { words: [215, 220], claims: ['SV-001', 'SV-002'], quoted: false },
  { words: [220, 230], not: 'furniture' },
];

describe('the strip of a source', () => {
  test('goes on in the next row where a stretch reaches past the end of one', () => {
    expect(stripPieces(STRETCHES.slice(1, 2))).toEqual([
      { row: 0, from: 90, length: 10, use: 'quoted', anchor: 'words-91' },
      { row: 1, from: 0, length: 100, use: 'quoted', anchor: 'words-91' },
      { row: 2, from: 0, length: 15, use: 'quoted', anchor: 'words-91' },
    ]);
  });

  test('has one piece of a stretch that ends with its row, and begins with any row', () => {
    expect(stripPieces([{ words: [190, 200], not: 'repeat' }])).toEqual([
      { row: 1, from: 90, length: 10, use: 'repeat', anchor: 'words-191' },
    ]);
    expect(stripPieces([{ words: [200, 201], not: 'repeat' }])).toEqual([
      { row: 2, from: 0, length: 1, use: 'repeat', anchor: 'words-201' },
    ]);
  });

  test('has words for each use', () => {
    const told = ['quoted', 'told', 'attribution', 'caption', 'credit', 'repeat', 'withdrawn', 'furniture'];
    expect(Object.keys(USE_WORDS)).toEqual(told);
    expect(new Set(Object.values(USE_WORDS)).size).toBe(told.length);
    expect(Object.values(USE_WORDS)).not.toContain('');
  });

  test('has a place for every word, and one only', () => {
    const stretches = fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 12 }).map((lengths) =>
      lengths.reduce<Stretch[]>((all, length) => {
        const from = all.at(-1)?.words[1] ?? 0;
        return [...all, { words: [from, from + length], not: 'repeat' }];
      }, []),
    );
    fc.assert(
      fc.property(stretches, (all) => {
        const places = stripPieces(all).flatMap(({ row, from, length }) =>
          Array.from({ length }, (_, i) => row * WORDS_IN_ROW + from + i),
        );
        expect(places).toEqual(Array.from({ length: all.at(-1)?.words[1] ?? 0 }, (_, i) => i));
      }),
    );
  });

  test('is explained by how many words each use has, in a fixed order', () => {
    expect(usesOf(STRETCHES)).toEqual([
      { use: 'quoted', words: 125 },
      { use: 'told', words: 5 },
      { use: 'furniture', words: 100 },
    ]);
  });
});

test('words are counted from 1 for the reader', () => {
  expect(STRETCHES.map(anchorOf)).toEqual(['words-1', 'words-91', 'words-216', 'words-221']);
  expect(wordsInWords([120, 131])).toBe('words 121 to 131');
  expect(wordsInWords([6, 7])).toBe('word 7');
});
