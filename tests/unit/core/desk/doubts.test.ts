import { describe, expect, test } from 'vitest';
import { findDoubt } from '../../../../src/core/desk/doubts.ts';
import type { Evidence } from '../../../../src/core/schema/claim.ts';

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

test.each([
  'purported',
  'purportedly',
  'reported',
  'reportedly',
  'alleged',
  'allegedly',
  'apparent',
  'apparently',
  'according to report',
  'according to reports',
  'according to the first few reports',
  'appear to',
  'appears to',
  'appeared to',
  'seem to',
  'seems to',
  'seemed to',
  'is said to',
  'are said to',
  'was said to',
  'were said to',
  'he said it was',
  'if',
])('words are hedged with "%s"', (words) => {
  expect(findDoubt(piece({ exact: `they hold it ${words} stand at the mill` }))).toEqual({ words, in: 'quotes' });
});

test('words are hedged in any of the quotations', () => {
  const quotes = ['they hold the mill', 'they reportedly hold it'].map(
    (exact) => ({ source: 'courier', exact, voice: 'article' }) as const,
  );
  expect(findDoubt(piece({ quotes }))).toEqual({ words: 'reportedly', in: 'quotes' });
});

describe('a note speaks against', () => {
  const ALL = ['first-hand', 'own-word', 'second-hand'] as const;
  test.each([
    ['asserts', 'own-word', 'Our own reading of it.', 'Our own reading'],
    ['denies', 'own-word', 'It is our reading.', 'our reading'],
    ['denies', 'first-hand', 'We take it so.', 'We take it'],
    ['asserts', 'own-word', 'It cannot be told.', 'cannot be told'],
    ['asserts', 'own-word', 'The day is inferred.', 'inferred'],
    ['asserts', 'own-word', 'It is conditional.', 'conditional'],
    ['asserts', 'own-word', 'A hedge.', 'hedge'],
    ['asserts', 'own-word', 'It hedges.', 'hedges'],
    ['asserts', 'own-word', 'It is hedged.', 'hedged'],
    ['denies', 'first-hand', 'They did not say whether.', 'did not say whether'],
    ['asserts', 'first-hand', 'It is second-hand.', 'second-hand'],
    ['asserts', 'first-hand', 'He may pass on what he heard.', 'pass on'],
    ['asserts', 'first-hand', 'He passes on what he heard.', 'passes on'],
    ['asserts', 'first-hand', 'It was passed on.', 'passed on'],
    ['denies', 'first-hand', 'This is no denial.', 'no denial'],
    ['denies', 'own-word', 'Of another time.', 'another time'],
    ...ALL.map((basis) => ['withholds', basis, 'Elsewhere she denies it.', 'denies it'] as const),
  ] as const)('%s at %s: %s', (stance, basis, note, words) => {
    expect(findDoubt(piece({ stance, basis, note }))).toEqual({ words, in: 'note' });
  });
});

describe('a stance is in no doubt where', () => {
  test.each([
    ['hedged words stand at second hand', piece({ basis: 'second-hand', exact: 'the reportedly taken mill' })],
    ['hedged words are a denial', piece({ stance: 'denies', exact: 'the reportedly taken mill' })],
    ['a voice in its own word does not show how it knows', piece({ note: 'It does not show how it knows.' })],
    ['a word only looks like a hedge', piece({ exact: 'a gift of the reporter with no iffy report' })],
    ['nothing speaks against it', piece({ exact: 'we hold the mill', note: 'Said at dawn.' })],
  ])('%s', (_why, evidence) => {
    expect(findDoubt(evidence)).toBeUndefined();
  });
});
