/** What arithmetic says of a claim, with its working. */
import { addUp } from './calculation/sum.ts';
import { convert } from './calculation/conversion.ts';
import { measure, type LocatedPlace } from './calculation/great-circle.ts';
import { nameDay } from './calculation/weekday.ts';
import { takeShare } from './calculation/share.ts';
import type { Result } from './finding.ts';
import type { Calculation } from './schema/calculation.ts';
import type { ArithmeticResult } from './verdict/types.ts';

export interface CalculationResult {
  outcome: ArithmeticResult;
  /** The working, a line each, as "90 mi × 1.609344 = 144.84 km". */
  working: string[];
}

/** A result, or what the editor has to mend first; paths start at the calculation. */
export type Calculated = Result<CalculationResult>;

/**
 * Works a calculation out from its named inputs.
 * @param places the gazetteer by slug; a place that is not in it counts as one without a position
 */
export function calculate(calculation: Calculation, places: ReadonlyMap<string, LocatedPlace>): Calculated {
  switch (calculation.type) {
    case 'weekday':
      return nameDay(calculation);
    case 'conversion':
      return convert(calculation);
    case 'great-circle':
      return measure(calculation, places);
    case 'sum':
      return addUp(calculation);
    case 'share':
      return takeShare(calculation);
  }
}
