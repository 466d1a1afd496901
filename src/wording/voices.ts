import type { Stance } from '../core/schema/claim.ts';
import type { Side } from '../core/sides.ts';
import type { EvidenceEntry } from '../record/types.ts';
import { byTime } from './accounts.ts';

/** Everybody who takes one stance, each once, whoever spoke first leading. */
export interface Voices {
  stance: Stance;
  /** What stands before the names, as "Denied by". */
  words: string;
  actors: { actor: string; side: Side }[];
}

const WORDS: readonly (readonly [Stance, string])[] = [
  ['asserts', 'Said by'],
  ['denies', 'Denied by'],
  ['withdraws', 'Taken back by'],
  ['withholds', 'Left open by'],
];

/** The voices on a claim by stance; stances that nobody takes are left out. */
export function voicesOf(evidence: readonly EvidenceEntry[]): Voices[] {
  return WORDS.map(([stance, words]) => {
    const pieces = evidence.filter((piece) => piece.stance === stance).toSorted(byTime);
    const actors = new Map(pieces.map(({ actor, side }) => [actor, { actor, side }]));
    return { stance, words, actors: [...actors.values()] };
  }).filter(({ actors }) => actors.length > 0);
}
