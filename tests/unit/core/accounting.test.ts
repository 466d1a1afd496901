import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { account, type Held, type Stated } from '../../../src/core/accounting.ts';
import { countWords } from '../../../src/core/coverage.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';
import { nonClaim } from '../../../src/core/schema/source.ts';

const quotes = (claim: string, ...words: [number, number]): Held => ({ claim, words, quoted: true });
const tells = (claim: string, ...words: [number, number]): Held => ({ claim, words, quoted: false });

describe('the words of an article', () => {
  test('are all unaccounted for where nothing is said of them', () => {
    expect(account(10, [], [])).toEqual({ stretches: [], unaccounted: [[0, 10]], twice: [] });
  });

  test('are for the claims that quote them or tell them, and for what the source states', () => {
    const held = [quotes('SV-001', 2, 5), tells('SV-002', 5, 8)];
    expect(account(10, held, [{ words: [0, 2], not: 'furniture' }])).toEqual({
      stretches: [
        { words: [0, 2], not: 'furniture' },
        { words: [2, 5], claims: ['SV-001'], quoted: true },
        { words: [5, 8], claims: ['SV-002'], quoted: false },
      ],
      unaccounted: [[8, 10]],
      twice: [],
    });
  });

  test('are cut where another claim starts or ends, and name a claim once', () => {
    const held = [quotes('SV-001', 0, 6), tells('SV-001', 2, 4), tells('SV-002', 4, 10)];
    expect(account(10, held, []).stretches).toEqual([
      { words: [0, 4], claims: ['SV-001'], quoted: true },
      { words: [4, 6], claims: ['SV-001', 'SV-002'], quoted: true },
      { words: [6, 10], claims: ['SV-002'], quoted: false },
    ]);
  });

  test('are one stretch where two that touch are for the same', () => {
    const stated: Stated[] = [
      { words: [5, 10], not: 'furniture' },
      { words: [0, 5], not: 'furniture' },
    ];
    expect(account(10, [], stated).stretches).toEqual([{ words: [0, 10], not: 'furniture' }]);
  });

  test('are two stretches where a claim quotes the first of them and tells the others, or the other way round', () => {
    const parted = (...held: Held[]) => account(9, held, []).stretches;
    expect(parted(quotes('SV-001', 0, 4), tells('SV-001', 4, 9))).toEqual([
      { words: [0, 4], claims: ['SV-001'], quoted: true },
      { words: [4, 9], claims: ['SV-001'], quoted: false },
    ]);
    expect(parted(tells('SV-001', 0, 4), quotes('SV-001', 4, 9))).toEqual([
      { words: [0, 4], claims: ['SV-001'], quoted: false },
      { words: [4, 9], claims: ['SV-001'], quoted: true },
    ]);
  });

  test('name the claims in the order in which they were given, wherever each starts', () => {
    const held = [tells('SV-002', 3, 6), quotes('SV-003', 0, 6), tells('SV-001', 0, 6)];
    expect(account(6, held, []).stretches).toEqual([
      { words: [0, 3], claims: ['SV-003', 'SV-001'], quoted: true },
      { words: [3, 6], claims: ['SV-002', 'SV-003', 'SV-001'], quoted: true },
    ]);
  });

  test('are told where they belong to a claim and to nothing at once', () => {
    const result = account(10, [tells('SV-001', 0, 10)], [{ words: [8, 10], not: 'furniture' }]);
    expect(result.twice).toEqual([{ words: [8, 10], claims: ['SV-001'], not: 'furniture' }]);
    expect(result.stretches).toEqual([{ words: [0, 10], claims: ['SV-001'], quoted: false }]);
  });

  test('end with the article, whatever a range says', () => {
    expect(account(4, [tells('SV-001', 2, 9)], [{ words: [0, 2], not: 'credit' }]).stretches).toEqual([
      { words: [0, 2], not: 'credit' },
      { words: [2, 4], claims: ['SV-001'], quoted: false },
    ]);
  });
});

describe('whatever claims and sources say', () => {
  const WORDS = 40;
  const range = fc
    .tuple(fc.nat(WORDS - 1), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]): WordRange => [from, Math.min(from + length, WORDS)]);
  const held = fc.array(
    fc.record({ claim: fc.constantFrom('SV-001', 'SV-002', 'SV-003'), words: range, quoted: fc.boolean() }),
    { maxLength: 8 },
  );
  const stated = fc.array(fc.record({ words: range, not: fc.constantFrom(...nonClaim.options) }), { maxLength: 5 });

  test('every word is in one stretch, or unaccounted for', () => {
    fc.assert(
      fc.property(held, stated, (claims, entries) => {
        const { stretches, unaccounted } = account(WORDS, claims, entries);
        const all = [...stretches.map(({ words }) => words), ...unaccounted].sort((a, b) => a[0] - b[0]);
        expect(all.map(([from]) => from)).toEqual([0, ...all.slice(0, -1).map(([, to]) => to)]);
        expect(all.at(-1)?.[1]).toBe(WORDS);
      }),
    );
  });

  test('a stretch is for the claims that hold each of its words, and no others', () => {
    fc.assert(
      fc.property(held, stated, (claims, entries) => {
        for (const stretch of account(WORDS, claims, entries).stretches) {
          for (let n = stretch.words[0]; n < stretch.words[1]; n += 1) {
            const holders = claims.filter(({ words: [from, to] }) => from <= n && n < to).map(({ claim }) => claim);
            expect('not' in stretch ? [] : [...stretch.claims].sort()).toEqual([...new Set(holders)].sort());
          }
        }
      }),
    );
  });

  test('without a claim, just the words that only it held are for nothing', () => {
    fc.assert(
      fc.property(held, stated, (claims, entries) => {
        const without = claims.filter(({ claim }) => claim !== 'SV-001');
        const before = account(WORDS, claims, entries);
        const only = before.stretches.filter(
          (each) =>
            !('not' in each) &&
            each.claims.length === 1 &&
            each.claims[0] === 'SV-001' &&
            !before.twice.some(({ words }) => words[0] <= each.words[0] && each.words[1] <= words[1]),
        );
        const lost = countWords(account(WORDS, without, entries).unaccounted) - countWords(before.unaccounted);
        const twice = before.twice.filter(({ claims: both }) => both.length === 1 && both[0] === 'SV-001');
        const kept = only.reduce(
          (sum, { words }) =>
            sum +
            words[1] -
            words[0] -
            countWords(twice.map((each) => overlap(each.words, words)).filter(([a, b]) => a < b)),
          0,
        );
        expect(lost).toBe(kept);
      }),
    );
  });
});

function overlap(a: WordRange, b: WordRange): WordRange {
  return [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
}
