import { describe, expect, it } from 'vitest';
import { hingesInWords } from '../../../src/features/sensitivity/hinges.ts';
import { hingesOfClaim, sensitivityOf, type SensitivityRow } from '../../../src/features/sensitivity/model.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const { claims, articles, voices, unnamed } = sensitivityOf(record);

/** What is left out, how many verdicts change, and how many claims nobody else makes. */
const counts = ({ without, changed, gone }: SensitivityRow) => [without, changed.length, gone.length];

describe('the figure of what hangs on what', () => {
  it('leaves out an article with the statements that no other carries, and those alone', () => {
    // The Herald only passes on what the Courier has, too. Without the Courier nobody denies that the bridge was taken.
    expect(articles.map(counts)).toEqual([
      ['The Sarvand Courier, 4 May 2010', 1, 4],
      ['The Herald, 5 May 2010', 0, 0],
    ]);
    expect(articles[0]?.changed.map(({ claim, verdict }) => [claim.id, verdict])).toEqual([['SV-001', 'claimed-only']]);
  });

  it('leaves out each voice, and tells those on which something hangs, most first', () => {
    expect(voices.map(counts)).toEqual([
      ['Mira Tolen', 1, 1],
      ['The Sarvand Courier', 0, 2],
      ['a guard at the mill', 0, 1],
      ['Dov Arlin', 0, 1],
    ]);
  });

  it('leaves out all voices without a name at once', () => {
    expect(unnamed && counts(unnamed)).toEqual(['every unnamed voice', 0, 1]);
    expect(claims).toBe(5);
    const named = record.actors.map((actor) => ({ ...actor, kind: 'person' as const }));
    expect(sensitivityOf(lookUp({ ...record, actors: named })).unnamed).toBeUndefined();
  });
});

describe('on a claim’s page', () => {
  const hinges = (slug: string) =>
    hingesInWords(hingesOfClaim(record, record.claim(slug)), record.claim(slug), record, '2010');

  it('a reader is told without whose word the verdict would be another', () => {
    expect(hinges('bridge-taken')).toEqual([
      'Without the word of Mira Tolen of the highland on 3 May it would be claimed only.',
    ]);
  });

  it('and not that a claim which one voice makes would be gone without it', () => {
    expect(hinges('flour-carts')).toEqual([]);
  });

  /** Statements of a, b and so on, each by another voice. */
  const told = (...sets: string[][]) => {
    const { evidence, judgement } = record.claim('bridge-taken');
    const [piece] = evidence;
    if (piece === undefined) throw new Error('no evidence');
    const voices = ['dov-arlin', 'mira-tolen', 'courier', 'herald'];
    const all = voices.map((actor, i) => ({ ...piece, actor, side: 'outlet', statement: 'abcd'.charAt(i) }));
    const hinges = sets.map((statements) => ({ statements, verdict: 'contested' as const }));
    return hingesInWords(hinges, { evidence: all, judgement }, record, '2010').join(' ');
  };

  it('where it hangs on two together, which belong together', () => {
    expect(told(['a', 'b'], ['c', 'd'])).toBe(
      'Without the word of both Dov Arlin and Mira Tolen on 3 May, or of both The Sarvand Courier and The Herald on 3 May it would be contested.',
    );
    expect(told(['a', 'b'], ['a', 'c'], ['b', 'c'])).toBe(
      'Without the word of any two of Dov Arlin, Mira Tolen and The Sarvand Courier on 3 May it would be contested.',
    );
  });

  it('where it hangs on no one and no two, that it does not', () => {
    expect(told()).toBe('Without any two of these statements it would still be contested.');
  });

  it('where it hangs on many, how many they are', () => {
    expect(told(['a'], ['b'], ['c'], ['d'])).toBe('Without any one of 4 statements it would be contested.');
    expect(told(['a', 'x'], ['b', 'x'], ['c', 'x'], ['d', 'x'])).toBe(
      'Without any one of 4 pairs of statements it would be contested.',
    );
  });
});
