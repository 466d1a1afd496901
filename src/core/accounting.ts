/** What every word of an article is for: claims, or a stated non-claim. */
import type { NonClaim } from './schema/source.ts';
import type { WordRange } from './word-numbers.ts';

/** Words that a claim quotes, or puts in its own words. */
export interface Held {
  /** The claim's id. */
  claim: string;
  words: WordRange;
  /** Whether the claim quotes them. */
  quoted: boolean;
}

/** Words of which the source's entry says that they belong to no claim, and why. */
export interface Stated {
  words: WordRange;
  not: NonClaim;
}

/** A run of words that are all for the same. */
export type Stretch =
  | {
      words: WordRange;
      /** Ids of the claims that the words belong to, in the order in which they were given. */
      claims: readonly string[];
      /** Whether some claim quotes them. */
      quoted: boolean;
    }
  | Stated;

export interface Accounting {
  /** In order, without overlaps; two that touch differ in what they are for. */
  stretches: Stretch[];
  /** Words that are for nothing, in order. */
  unaccounted: WordRange[];
  /** Words that belong to a claim and to a stated non-claim at once, in order, with both. */
  twice: { words: WordRange; claims: readonly string[]; not: NonClaim }[];
}

/**
 * Accounts for the words 0 to `words` of an article.
 * @param held what the claims hold, in the order of the claims
 * @param stated what the source's entry states, no word twice
 */
export function account(words: number, held: readonly Held[], stated: readonly Stated[]): Accounting {
  const result: Accounting = { stretches: [], unaccounted: [], twice: [] };
  for (const { words: range, holders, not } of runs(words, held, stated)) {
    const claims = [...new Set(holders.map(({ claim }) => claim))];
    if (claims.length > 0) {
      if (not !== undefined) result.twice.push({ words: range, claims, not });
      add(result.stretches, { words: range, claims, quoted: holders.some(({ quoted }) => quoted) });
    } else if (not !== undefined) add(result.stretches, { words: range, not });
    else result.unaccounted.push(range);
  }
  return result;
}

interface HeldRun {
  words: WordRange;
  holders: readonly Held[];
  not: NonClaim | undefined;
}

/** The article's words, cut wherever something starts or ends, each run with all that covers it. */
function runs(words: number, held: readonly Held[], stated: readonly Stated[]): HeldRun[] {
  const inside = (at: number): number => Math.min(at, words);
  const cuts = new Set([0, words]);
  const starting = new Map<number, Held[]>();
  for (const piece of held) {
    cuts.add(inside(piece.words[0])).add(inside(piece.words[1]));
    starting.set(piece.words[0], [...(starting.get(piece.words[0]) ?? []), piece]);
  }
  for (const piece of stated) cuts.add(inside(piece.words[0])).add(inside(piece.words[1]));
  const order = new Map(held.map((piece, i) => [piece, i]));
  const sorted = [...cuts].sort((a, b) => a - b);
  let open: Held[] = [];
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? words;
    open = [...open.filter((piece) => piece.words[1] > from), ...(starting.get(from) ?? [])];
    const holders = open.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const not = stated.find((piece) => piece.words[0] <= from && to <= piece.words[1])?.not;
    return { words: [from, to], holders, not };
  });
}

/** Adds a stretch, or lengthens the last one where it touches and is for the same. */
function add(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last?.words[1] === next.words[0] && useKey(last) === useKey(next)) {
    stretches[stretches.length - 1] = { ...last, words: [last.words[0], next.words[1]] };
  } else stretches.push(next);
}

function useKey(stretch: Stretch): string {
  return 'not' in stretch ? stretch.not : `${stretch.quoted ? 'quoted' : 'told'} ${stretch.claims.join(' ')}`;
}
