/** Finds the passage of an article that somebody half remembers. */
import type { WordRange } from '../../src/core/word-numbers.ts';
import { nearest } from '../../src/record/reading/nearest.ts';

/** A passage that may be meant. */
export interface Passage {
  /** Words of the article. */
  words: WordRange;
  /** How many of the remembered words stand there, in order, spelt alike or nearly so. */
  alike: number;
  score: number;
}

/** What a word costs that stands on one side only, or is another on each side. A rare word that agrees brings 2. */
const GAP = -0.4;
const OTHER = -1;

/** How much worse than the best a passage may be and still be shown. */
const NEXT_BEST = 0.7;

/**
 * The passages of an article that are most like the remembered words, the best first: local alignment of words
 * (Smith and Waterman). Case does not count, rare words count more than common ones.
 * @param most how many passages at most
 * @returns none where fewer than half of the remembered words stand together anywhere
 */
export function findPassages(article: readonly string[], remembered: readonly string[], most: number): Passage[] {
  const text = article.map((word) => word.toLowerCase());
  const query = remembered.map((word) => word.toLowerCase());
  const worth = worthOf(text);
  const alike = query.map((word) => likeness(word, text));
  const used = new Set<number>();
  const found: Passage[] = [];
  while (found.length < most) {
    const passage = bestPassage(text, query, (i, j) => (used.has(i) ? -Infinity : value(text[i], alike[j], worth)));
    if (passage === undefined || passage.alike * 2 < query.length) break;
    if (passage.score < NEXT_BEST * (found[0]?.score ?? 0)) break;
    found.push(passage);
    for (let i = passage.words[0]; i < passage.words[1]; i += 1) used.add(i);
  }
  return found;
}

/** What a word brings that agrees: 2 for one that stands once, towards a half for the commonest. */
function worthOf(text: readonly string[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scale = Math.log(Math.max(2, text.length));
  return (word) => 0.5 + (1.5 * Math.log(text.length / (counts.get(word) ?? 1))) / scale;
}

/** The words of the text that one remembered word may stand for: 1 for itself, a half for one that is spelt nearly so. */
function likeness(word: string, text: readonly string[]): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const other of new Set(text)) {
    if (other === word) near.set(other, 1);
    else if (word.length > 3 && other.length > 3 && nearest(word, [other]) !== undefined) near.set(other, 0.5);
  }
  return near;
}

function value(
  word: string | undefined,
  alike: ReadonlyMap<string, number> | undefined,
  worth: (word: string) => number,
): number {
  const share = word === undefined ? undefined : alike?.get(word);
  return word === undefined || share === undefined ? OTHER : share * worth(word);
}

interface Cell {
  score: number;
  /** Where the alignment that ends here began. */
  start: number;
  alike: number;
}

const NOTHING: Cell = { score: 0, start: -1, alike: 0 };

function bestPassage(
  text: readonly string[],
  query: readonly string[],
  valueOf: (i: number, j: number) => number,
): Passage | undefined {
  let above: Cell[] = query.map(() => NOTHING);
  let best: Passage | undefined;
  for (let i = 0; i < text.length; i += 1) {
    const row: Cell[] = [];
    for (let j = 0; j < query.length; j += 1) {
      const cell = step(i, valueOf(i, j), above[j - 1] ?? NOTHING, above[j] ?? NOTHING, row[j - 1] ?? NOTHING);
      row.push(cell);
      if (cell.score > (best?.score ?? 0)) best = { words: [cell.start, i + 1], alike: cell.alike, score: cell.score };
    }
    above = row;
  }
  return best;
}

/** The best way to end at one word of each side: both together, or one of them alone. */
function step(i: number, gain: number, both: Cell, articleAlone: Cell, queryAlone: Cell): Cell {
  const together: Cell = {
    score: both.score + gain,
    start: both.score > 0 ? both.start : i,
    alike: both.alike + (gain > 0 ? 1 : 0),
  };
  const ways = [
    together,
    { ...articleAlone, score: articleAlone.score + GAP },
    { ...queryAlone, score: queryAlone.score + GAP },
  ];
  const best = ways.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best : NOTHING;
}
