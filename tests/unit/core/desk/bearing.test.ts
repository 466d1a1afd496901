import { describe, expect, test } from 'vitest';
import { bearingOn, comparedSentence, markedIn, runningStems } from '../../../../src/core/desk/bearing.ts';

const ARTICLE = [
  'The ferry left at noon with nine carts of flour.',
  'Nobody on the pier saw the toll keeper of Weir.',
  'It rained.',
].map((text, i) => comparedSentence([i, i + 1], text));

/** The sentences of the article that bear on one of ours, each with its shared stems. */
function bearing(sought: string, about: string, running: ReadonlySet<string> = new Set()): [number, string[]][] {
  return bearingOn({ sought, about }, ARTICLE, running).map(({ sentence, stems }) => [
    sentence.words[0],
    [...stems].sort(),
  ]);
}

describe('an article bears on a sentence of ours where one of its own has', () => {
  test.each([
    ['a word that was looked for, in another form', 'a cart', '', [[0, ['cart']]]],
    ['a name of what it is about', '', 'A bridge near Weir', [[1, ['weir']]]],
    ['a figure of it', 'flour', '9', [[0, ['flour']]]],
  ])('%s', (_what, sought, about, found) => {
    expect(bearing(sought, about)).toEqual(found);
  });

  test('nothing of it bears on one with which it shares no word, or only such as say nothing', () => {
    expect(bearing('prisoners of the mill', 'The mill was at that on the hill')).toEqual([]);
  });

  test('what bears most comes first, and a word that was looked for counts twice', () => {
    expect(bearing('the keeper', 'ferry')).toEqual([
      [1, ['keeper']],
      [0, ['ferri']],
    ]);
    expect(bearing('the ferry', 'the keeper of the toll, Weir')).toEqual([
      [1, ['keeper', 'toll', 'weir']],
      [0, ['ferri']],
    ]);
  });

  test('a word that runs through our texts is passed over, unless nothing else was looked for', () => {
    const running = new Set(['ferri', 'toll']);
    expect(bearing('a ferry with flour', 'the toll', running)).toEqual([[0, ['flour']]]);
    expect(bearing('the ferry', 'the toll', running)).toEqual([[0, ['ferri']]]);
  });
});

describe('a word runs through our texts where', () => {
  const texts = (withWord: number, all: number): string[] =>
    Array.from({ length: all }, (_, i) => (i < withWord ? 'the flour, and flour again' : 'the mill'));

  test.each([
    [4, 10, false],
    [5, 10, true],
    [8, 80, false],
    [9, 80, true],
  ])('%i of %i have it: %s', (withWord, all, runs) => {
    expect(runningStems(texts(withWord, all)).has('flour')).toBe(runs);
  });
});

test('every word of a sentence that is shared is marked, as it is printed', () => {
  const stems = new Set(['cart', 'weir', '150000']);
  expect(markedIn('The carts of Weir’s 150,000 are no cartels, in Weir-Town: “Carts!”', stems)).toBe(
    'The *carts* of *Weir’s* *150,000* are no cartels, in *Weir-Town*: “*Carts*!”',
  );
  expect(markedIn('The mill.', stems)).toBe('The mill.');
});
