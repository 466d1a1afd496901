/** Parties that a claim goes against, and that say nothing to it. Silence proves nothing: no verdict asks for it. */
import type { Stance } from './schema/claim.ts';
import { isSide, partyOf, type Side, type Sides } from './sides.ts';

export interface Accusation {
  /** Slugs of sides and actors who lose if the claim is true. */
  hurts: readonly string[];
  /** Every word on the claim. */
  evidence: readonly Voice[];
  /** Every word on the claims that cannot be true together with it. */
  opposing: readonly Voice[];
}

interface Voice {
  actor: string;
  side: Side;
  stance: Stance;
}

/**
 * Whom the claim hurts and who says nothing to it at all, though somebody asserts it; in the order of `hurts`.
 * A party has answered where any voice of its side takes any stance, or asserts an opposing claim; for a person of a
 * side, the side may answer, and is named alone where the claim hurts both. An unnamed voice that is only said to be a
 * party's is none of its voices.
 * @param sideOf the side of an actor
 */
export function silentParties(
  { hurts, evidence, opposing }: Accusation,
  sides: Pick<Sides, 'sides'>,
  sideOf: (actor: string) => Side,
): string[] {
  const asserts = ({ stance }: Voice) => stance === 'asserts';
  if (!evidence.some(asserts)) return [];
  const answers = [...evidence, ...opposing.filter(asserts)];
  return hurts.filter((slug) => {
    const party = isSide(sides, slug) ? slug : partyOf({ actor: slug, side: sideOf(slug) });
    if (party !== slug && hurts.includes(party)) return false;
    return !answers.some(({ actor, side }) => side === party || actor === party);
  });
}
