/** What some words may be about: the claims that share the rarer of them. */
import { searchWordsOf } from '../search/words.ts';

/** A claim, as its words are compared: stems of its title, and of all that it says. */
export interface ComparedClaim {
  slug: string;
  title: string;
  stems: { title: ReadonlySet<string>; text: ReadonlySet<string> };
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
  return nearestScored(words, claims, most, factor).map(({ claim }) => claim);
}

/** The same, with how near each is: a number of which only its relation to the others says anything. */
export function nearestScored(
  words: string,
  claims: readonly ComparedClaim[],
  most: number,
  factor: (claim: ComparedClaim) => number = () => 1,
): { claim: ComparedClaim; score: number }[] {
  const sought = [...stemSet(words)];
  const weights = new Map(sought.map((stem) => [stem, weightOf(stem, claims)]));
  return claims
    .map((claim) => ({ claim, score: scoreOf(claim, weights) * factor(claim) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

function weightOf(stem: string, claims: readonly ComparedClaim[]): number {
  const having = claims.filter(({ stems }) => stems.text.has(stem)).length;
  return having === 0 ? 0 : Math.log((claims.length + 1) / having);
}

function scoreOf({ stems }: ComparedClaim, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [stem, weight] of weights) {
    if (stems.title.has(stem)) score += weight;
    else if (stems.text.has(stem)) score += weight / 2;
  }
  // A long title shares words by its length alone.
  return score / Math.sqrt(4 + stems.title.size);
}

/** The stems of the words of a text that say what it is about. */
export function stemSet(text: string): Set<string> {
  return new Set(searchWordsOf(text).flatMap(({ stem, stop }) => (stop ? [] : [stem])));
}
