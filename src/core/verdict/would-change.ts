/** What would lead to another verdict, found by trying it. */
import { decideWords, type Decision } from './decide-words.ts';
import { suppositionsOf } from './trials.ts';
import type { WouldChange } from './types.ts';
import type { Word } from './word.ts';

/** Tries a fixed list of additions to the words on the claim, in a fixed order, and keeps those that lead to a different verdict. */
export function wouldChange(words: readonly Word[], { row, world }: Decision): WouldChange[] {
  const found: WouldChange[] = [];
  for (const { if: what, add, stakes = world.stakes, moreOf } of suppositionsOf(world)) {
    const verdict = decideWords(stakes, [...words, ...add])?.row.verdict;
    if (verdict === undefined || verdict === row.verdict) continue;
    // "Two voices" says nothing new where one voice is enough.
    if (found.some((earlier) => earlier.supposing === moreOf && earlier.verdict === verdict)) continue;
    found.push({ supposing: what, verdict });
  }
  return found;
}
