/** Distances that sources state, beside the way through the air between the same places. */
import type { SiteRecord } from '../../record/look-up.ts';
import type { ClaimEntry, PlaceEntry } from '../../record/types.ts';
import { figureRows } from './figure-rows.ts';
import { given, throughTheAir, type Measured, type Placed } from './measured.ts';

export interface StatedDistance {
  claim: ClaimEntry;
  /** From where, and to where. */
  ends: readonly [Placed, Placed];
  /** Everybody's figure, then the way through the air. */
  figures: Measured[];
  working: readonly string[];
}

/** Each claim about a distance between two places of the gazetteer. */
export function statedDistances(
  claims: readonly ClaimEntry[],
  record: Pick<SiteRecord, 'actor' | 'place'>,
): StatedDistance[] {
  return claims.flatMap((claim) => {
    const { calculation } = claim;
    if (calculation?.type !== 'great-circle') return [];
    const ends = [placed(record.place(calculation.from)), placed(record.place(calculation.to))] as const;
    const figures = [...figureRows(claim).map((row) => given(row, record)), throughTheAir(...ends)];
    return [{ claim, ends, figures, working: calculation.result.working }];
  });
}

/** The check of the content sees to it that a place of a calculation has a position. */
function placed({ name, slug, position }: PlaceEntry): Placed {
  if (position === undefined) throw new RangeError(`${slug} has no position`);
  return { name, slug, position };
}
