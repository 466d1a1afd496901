/** Claims that pull apart and can be true together: both, each with those who say it. */
import type { ClaimEntry } from '../../record/types.ts';
import { voicesOf, type Word } from './telling.ts';

/** A claim with those who assert it, each voice once. */
export interface Told {
  claim: ClaimEntry;
  says: Word[];
}

/** Two claims in tension, the one with the lower number first. */
export interface TensionPair extends Told {
  other: Told;
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
      return tension === undefined ? [] : [{ ...told(claim), other: told(other), how: tension.how }];
    }),
  );
}

function told(claim: ClaimEntry): Told {
  const asserting = claim.evidence.filter(({ stance }) => stance === 'asserts');
  return { claim, says: voicesOf(asserting, claim) };
}
