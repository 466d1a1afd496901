import { stance as stances, type Stance } from '../core/schema/claim.ts';
import type { Side } from '../core/sides.ts';
import type { EvidenceEntry } from '../record/types.ts';
import { byTime } from './accounts.ts';
import { TAKEN_BY } from './labels.ts';
import { capital } from './words.ts';

/** Everybody who takes one stance, each once, whoever spoke first leading. */
export interface Voices {
  stance: Stance;
  /** What stands before the names, as "Denied by". */
  words: string;
  actors: { actor: string; side: Side }[];
}

/** The voices on a claim by stance; stances that nobody takes are left out. */
export function voicesByStance(evidence: readonly EvidenceEntry[]): Voices[] {
  return stances.options
    .map((stance) => {
      const pieces = evidence.filter((piece) => piece.stance === stance).toSorted(byTime);
      const actors = new Map(pieces.map(({ actor, side }) => [actor, { actor, side }]));
      return { stance, words: capital(TAKEN_BY[stance]), actors: [...actors.values()] };
    })
    .filter(({ actors }) => actors.length > 0);
}
