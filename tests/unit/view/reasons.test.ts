import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/domain/verdict/types.ts';
import type { EvidenceEntry } from '../../../src/record/types.ts';
import { reasonsOf } from '../../../src/view/reasons.ts';

const input = (words: string, holds: boolean, ...statements: string[]) => ({ words, holds, statements });
const INPUTS = [input('neutral', true), input('first', true, 'a'), input('not', false), input('second', true, 'b')];

const piece = (statement: string, more: Partial<EvidenceEntry>) =>
  ({
    statement,
    actor: statement,
    stance: 'asserts',
    basis: 'own-word',
    side: 'outlet',
    made: '2031-05-04',
    ...more,
  }) as EvidenceEntry;

function reasons(row: number, evidence: EvidenceEntry[] = []): string[] {
  const judgement = { row, inputs: INPUTS } as unknown as Judgement;
  return reasonsOf({ favours: 'taliban', hurts: ['the-mill'], judgement, evidence }).map(
    ({ words, statements }) => `${words}: ${statements.join(', ')}`,
  );
}

describe('what decided a verdict', () => {
  it('is what held first, by name', () => {
    expect([3, 4, 7].map((row) => reasons(row))).toEqual([['first: a'], ['first: a'], ['first: a']]);
  });

  it('is both weighty words where they stand against each other', () => {
    expect(reasons(2)).toEqual(['first: a', 'second: b']);
  });

  it('is the count of voices where the rule counts them', () => {
    expect([5, 6].map((row) => reasons(row))).toEqual([['second: b'], ['second: b']]);
  });

  it('is left to the working where arithmetic decides, and to the rule where people merely disagree', () => {
    expect([1, 8, 9].flatMap((row) => reasons(row))).toEqual([]);
  });

  it('is, for what is claimed only, what speaks against each voice that says so', () => {
    const evidence = [
      piece('gazette', {}),
      piece('captain', { side: 'resistance' }),
      piece('miller', { actor: 'the-mill', side: 'third-party' }),
      piece('stranger', { side: 'unattributed', basis: 'second-hand' }),
      piece('herald', { basis: 'second-hand' }),
      piece('envoy', { stance: 'denies', side: 'third-party' }),
    ];
    expect(reasons(10, evidence)).toEqual([
      'Nobody can tell who it is: stranger',
      'Passing on what others say: herald',
      'With a stake: captain, miller',
      'Not showing how they know: gazette',
    ]);
  });
});
