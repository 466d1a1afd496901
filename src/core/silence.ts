/** Parties that a claim goes against, and that say nothing to it. Silence proves nothing: no verdict asks for it. */
import type { Stance } from './schema/claim.ts';
import { isSide, oneInterest, partyOf, type Side, type Sides } from './sides.ts';

export interface Accusation {
  /** Slugs of sides and actors who lose if the claim is true. */
  hurts: readonly string[];
  /** Every word on the claim. */
  evidence: readonly SideStance[];
  /** Every word on the claims that cannot be true together with it. */
  opposing: readonly SideStance[];
}

interface SideStance {
  actor: string;
  side: Side;
  stance: Stance;
}

export interface Silent {
  /** Slug of a side or an actor. */
  party: string;
  /** Allies of it that answer: one interest, and another voice. */
  allies: Side[];
}

/**
 * Whom the claim hurts and who says nothing to it at all, though somebody asserts it; in the order of `hurts`.
 * A party has answered where any voice of its side takes any stance, or asserts an opposing claim; for a person of a
 * side, the side may answer, and is named alone where the claim hurts both. An ally answers for itself. An unnamed voice
 * that is only said to be a party's is none of its voices.
 * @param sideOf the side that an actor is on, or was on last
 */
export function silentParties(
  { hurts, evidence, opposing }: Accusation,
  sides: Sides,
  sideOf: (actor: string) => Side,
): Silent[] {
  const asserts = ({ stance }: SideStance) => stance === 'asserts';
  if (!evidence.some(asserts)) return [];
  const answers = [...evidence, ...opposing.filter(asserts)];
  return hurts.flatMap((slug) => {
    const party = isSide(sides, slug) ? slug : partyOf({ actor: slug, side: sideOf(slug) });
    if (party !== slug && hurts.includes(party)) return [];
    if (answers.some(({ actor, side }) => side === party || actor === party)) return [];
    const allies = sides.sides.map(({ id }) => id).filter((id) => id !== party && oneInterest(sides, id, party));
    return [{ party: slug, allies: allies.filter((ally) => answers.some(({ side }) => side === ally)) }];
  });
}
