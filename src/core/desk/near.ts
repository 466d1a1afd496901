/** What some words may be about: the claims, or the sentences of an article, that share the rarer of them. */
import type { WordRange } from '../word-numbers.ts';
import { searchWordsOf } from '../search/words.ts';

/** What is compared: stems of its title, and of all that it says. */
interface Compared {
  stems: { title: ReadonlySet<string>; text: ReadonlySet<string> };
}

/** A claim, as its words are compared. */
export interface ComparedClaim extends Compared {
  slug: string;
  title: string;
}

/** A claim with its words at hand. */
export function comparedClaim(slug: string, title: string, account: string): ComparedClaim {
  const own = stemSet(title);
  return { slug, title, stems: { title: own, text: new Set([...own, ...stemSet(account)]) } };
}

/**
 * The claims that share most with some words, the nearest first. A word that few claims have weighs more than one of
 * many, and one of the title twice as much as one of the account.
 * @param most how many at most
 * @param factor what else speaks for a claim: by this its score is multiplied
 */
export function nearestClaims(
  words: string,
  claims: readonly ComparedClaim[],
  most: number,
  factor: (claim: ComparedClaim) => number = () => 1,
): ComparedClaim[] {
  return nearestOf(words, claims, most, factor);
}

/** A sentence of an article, as its words are compared: none of them weighs more than another. */
export interface ComparedSentence extends Compared {
  words: WordRange;
  text: string;
}

/** A sentence with its words at hand. @param text as it is printed */
export function comparedSentence(words: WordRange, text: string): ComparedSentence {
  const own = stemSet(text);
  return { words, text, stems: { title: own, text: own } };
}

/** The sentences that share most with some words, the nearest first, as {@link nearestClaims} has it. */
export function nearestSentences(
  words: string,
  sentences: readonly ComparedSentence[],
  most: number,
): ComparedSentence[] {
  return nearestOf(words, sentences, most);
}

function nearestOf<T extends Compared>(
  words: string,
  all: readonly T[],
  most: number,
  factor: (each: T) => number = () => 1,
): T[] {
  const sought = [...stemSet(words)];
  const weights = new Map(sought.map((stem) => [stem, weightOf(stem, all)]));
  return all
    .map((each) => ({ each, score: scoreOf(each, weights) * factor(each) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ each }) => each);
}

function weightOf(stem: string, all: readonly Compared[]): number {
  const having = all.filter(({ stems }) => stems.text.has(stem)).length;
  return having === 0 ? 0 : Math.log((all.length + 1) / having);
}

function scoreOf({ stems }: Compared, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [stem, weight] of weights) {
    if (stems.title.has(stem)) score += weight;
    else if (stems.text.has(stem)) score += weight / 2;
  }
  // A long title shares words by its length alone.
  return score / Math.sqrt(4 + stems.title.size);
}

function stemSet(text: string): Set<string> {
  return new Set(searchWordsOf(text).flatMap(({ stem, stop }) => (stop ? [] : [stem])));
}
