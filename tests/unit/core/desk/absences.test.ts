import { describe, expect, test } from 'vitest';
import { findAbsences, findNoDenials } from '../../../../src/core/desk/absences.ts';

describe('our text says what the sources do not hold in', () => {
  test.each([
    ['No other article names the mill.', 'No other article'],
    ['It stands there, and no second source bears it out.', 'no second source'],
    ['No independent outlet was there.', 'No independent outlet'],
    ['None of the other four mentions the carts.', 'None of the other four'],
    ['Neither of these reports gives a day.', 'Neither of these reports'],
    ['Nobody else in these articles speaks of it.', 'Nobody else in these articles speaks'],
    ['No other of the five articles has it.', 'No other of the'],
    ['Unless it was lost again, and nobody says that.', 'nobody says that'],
    ['Nobody outside the two sides says that he saw it.', 'Nobody outside the two sides says'],
    ['Nobody in the record says otherwise.', 'Nobody in the record says'],
    ['It is the only article with a number.', 'the only article'],
    ['There is only one outlet for it.', 'only one outlet'],
    ['Only Courier has the remark.', 'Only Courier has'],
    ['The offer was first reported on 4 May.', 'first reported on'],
    ['It was last printed by the Herald.', 'last printed by'],
    ['That is the earliest word on it in these articles.', 'the earliest word on it in these articles'],
    ['The first of which in these sources is of 3 May.', 'The first of which in these sources'],
    ['He is the last voice among the articles.', 'the last voice among the articles'],
    ['The Courier tells of it; the Herald alone names a day. Herald alone has it.', 'Herald alone has'],
  ])('%s', (text, words) => {
    expect(findAbsences(text).map((found) => found.words)).toContain(words);
  });
});

describe('nothing of the kind is said in', () => {
  test.each([
    'It names nobody for it.',
    'Nobody has a stake in it.',
    'The only road leads over the pass.',
    'Neither side shows how it knows.',
    'He was alone when the guard spoke.',
    'Nobody denies it.',
    'He reported it first, and the first thing that he saw was the bridge.',
    'The last of the carts came late.',
    'What came of it lies after the last of these articles.',
  ])('%s', (text) => {
    expect(findAbsences(text)).toEqual([]);
  });
});

test('that nobody denies a thing is found apart: the evidence itself bears it out', () => {
  const text = 'Nobody here disputes the rank. Nobody else in these articles denies it, and nobody speaks.';
  expect(findNoDenials(text).map((found) => found.words)).toEqual([
    'Nobody here disputes',
    'Nobody else in these articles denies',
  ]);
});

test('a name that begins with the word for none, within a sentence, is a name', () => {
  expect(findAbsences('It is told by the No other article of the Courier.')).toEqual([]);
});

test.each([
  ['He said so (in May.) No other article names it.'],
  ['He went home.\n  No other article names it.'],
  ['It is late!   No other article names it. '],
])('a sentence ends with its stop and what closes behind it: %j', (text) => {
  expect(findAbsences(text)).toEqual([{ words: 'No other article', sentence: 'No other article names it.' }]);
});

test('a passage comes with its sentence, over line breaks', () => {
  const text = 'It is late.\nNo other\narticle names  the mill. The rest is known.';
  expect(findAbsences(text)).toEqual([{ words: 'No other article', sentence: 'No other article names the mill.' }]);
});
