/** An entry as the rules of the verdicts see it. */
import type { Undated } from '../core/as-of.ts';
import type { SiteRecord } from './look-up.ts';
import type { ClaimEntry } from './types.ts';

/** A claim with its evidence, on no day in particular. */
export function undated(
  { manifest, actor }: Pick<SiteRecord, 'manifest' | 'actor'>,
  { favours, hurts, evidence, calculation }: ClaimEntry,
): Undated {
  const arithmetic = calculation?.result.outcome;
  const testimony = evidence.map((piece) => ({ ...piece, named: actor(piece.actor).named }));
  return { sides: manifest, favours, hurts, testimony, ...(arithmetic && { arithmetic }) };
}
