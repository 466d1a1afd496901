/** What in an article bears on a sentence of ours: words that were looked for, and words of what the sentence is about. */
import { searchWordsOf } from '../search/words.ts';
import type { WordRange } from '../word-numbers.ts';
import { stemSet } from './near.ts';

/** A sentence of an article, as its words are compared. */
export interface ComparedSentence {
  words: WordRange;
  /** As it is printed. */
  text: string;
  stems: ReadonlySet<string>;
}

/** A sentence with its words at hand. @param text as it is printed */
export function comparedSentence(words: WordRange, text: string): ComparedSentence {
  return { words, text, stems: stemSet(text) };
}

/** What a sentence of ours is held by. */
export interface OurWords {
  /** What was looked for. */
  sought: string;
  /** What it is about: the claim's title, the names of its places, its figure. */
  about: string;
}

/** A sentence of an article that bears on one of ours. */
export interface Bearing {
  sentence: ComparedSentence;
  /** The stems that they share. */
  stems: ReadonlySet<string>;
  /** How much it bears: a word that was looked for counts twice. */
  weight: number;
}

/** How many of some texts may have a word that still tells one of them from the others: a tenth, and these always. */
const ALWAYS_TOLD = 4;

/** The stems that run through some texts of ours: an article with one of them would bear on everything. */
export function runningStems(texts: readonly string[]): Set<string> {
  const having = new Map<string, number>();
  for (const text of texts) for (const stem of stemSet(text)) having.set(stem, (having.get(stem) ?? 0) + 1);
  const most = Math.max(ALWAYS_TOLD, texts.length / 10);
  return new Set([...having].filter(([, count]) => count > most).map(([stem]) => stem));
}

/**
 * The sentences of an article that bear on one of ours, that which bears most first: those that have a word that was
 * looked for, or one of what our sentence is about, and no mere word that runs through all of ours.
 * @param running stems that run through our texts
 */
export function bearingOn(
  { sought, about }: OurWords,
  article: readonly ComparedSentence[],
  running: ReadonlySet<string>,
): Bearing[] {
  const telling = (text: string): Set<string> => stemSet(text).difference(running);
  // What was looked for in such words alone is compared by them all the same.
  const looked = telling(sought).size > 0 ? telling(sought) : stemSet(sought);
  const told = telling(about);
  return article
    .map((sentence): Bearing => {
      const stems = looked.union(told).intersection(sentence.stems);
      const weight = [...stems].reduce((sum, stem) => sum + (looked.has(stem) ? 2 : 1), 0);
      return { sentence, stems, weight };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** A text with every word of these stems between two asterisks: `the *flour* of the mill`. */
export function markedIn(text: string, stems: ReadonlySet<string>): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu, (word) =>
    searchWordsOf(word).some(({ stem, stop }) => !stop && stems.has(stem)) ? `*${word}*` : word,
  );
}
