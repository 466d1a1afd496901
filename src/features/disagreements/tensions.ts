/** Claims that pull apart and can be true together: both, each with those who say it. */
import type { ClaimEntry } from '../../record/types.ts';
import { mostTelling, type VoiceWord } from './telling.ts';

/** A claim with those who assert it, each voice once. */
export interface TensionSide {
  claim: ClaimEntry;
  says: VoiceWord[];
}

/** Two claims in tension, the one with the lower number first. */
export interface TensionPair extends TensionSide {
  other: TensionSide;
  /** Where the two part, in one sentence. */
  how: string;
}

/**
 * Every tension between claims that stand, each pair once.
 * @param claims claims that stand, in the order of their numbers
 */
export function tensionsOf(claims: readonly ClaimEntry[]): TensionPair[] {
  return claims.flatMap((claim, i) =>
    claims.slice(i + 1).flatMap((other) => {
      const tension = claim.tension.find((each) => each.claim === other.slug);
      return tension === undefined ? [] : [{ ...tensionSide(claim), other: tensionSide(other), how: tension.how }];
    }),
  );
}

function tensionSide(claim: ClaimEntry): TensionSide {
  const asserting = claim.evidence.filter(({ stance }) => stance === 'asserts');
  return { claim, says: mostTelling(asserting, claim) };
}
