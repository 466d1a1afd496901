import { describe, expect, test } from 'vitest';
import { findDoubt } from '../../../src/domain/desk/doubts.ts';
import type { Evidence } from '../../../src/domain/schema/claim.ts';

function piece(given: Partial<Evidence> & { exact?: string }): Evidence {
  const { exact, ...rest } = given;
  return {
    statement: 'guard-on-the-mill',
    stance: 'asserts',
    basis: 'own-word',
    speaksOf: '2010-05-03',
    quotes: exact === undefined ? [] : [{ source: 'courier', exact, voice: 'article' }],
    ...rest,
  };
}

describe('a stance is in doubt where', () => {
  test.each([
    [
      'the words asserted are hedged',
      piece({ exact: 'the reportedly taken mill by the road' }),
      'reportedly',
      'quotes',
    ],
    ['they are passed on in another word', piece({ exact: 'he is said to hold the mill' }), 'is said to', 'quotes'],
    ['the note calls it an inference', piece({ note: 'The day is our inference.' }), 'our inference', 'note'],
    [
      'the note leaves a first-hand witness unseen',
      piece({ basis: 'first-hand', note: 'It does not show how it knows.' }),
      'does not show how',
      'note',
    ],
    ['a denial is none by its note', piece({ stance: 'denies', note: 'He did not deny it.' }), 'not deny', 'note'],
    [
      'a denial is of another day by its note',
      piece({ stance: 'denies', note: 'He speaks of another day.' }),
      'another day',
      'note',
    ],
    [
      'words without a vote assert by their note',
      piece({ stance: 'withholds', note: 'Further on she asserts it.' }),
      'asserts it',
      'note',
    ],
  ])('%s', (_why, evidence, words, place) => {
    expect(findDoubt(evidence)).toEqual({ words, in: place });
  });
});

describe('a stance is in no doubt where', () => {
  test.each([
    ['hedged words stand at second hand', piece({ basis: 'second-hand', exact: 'the reportedly taken mill' })],
    ['hedged words are a denial', piece({ stance: 'denies', exact: 'the reportedly taken mill' })],
    ['a voice in its own word does not show how it knows', piece({ note: 'It does not show how it knows.' })],
    ['nothing speaks against it', piece({ exact: 'we hold the mill', note: 'Said at dawn.' })],
  ])('%s', (_why, evidence) => {
    expect(findDoubt(evidence)).toBeUndefined();
  });
});
