/** What arithmetic says of a claim, with its working. */
import type { Calculated } from './calculation/result.ts';
import { addUp } from './calculation/sum.ts';
import { convert } from './calculation/conversion.ts';
import { measure, type LocatedPlace } from './calculation/great-circle.ts';
import { nameDay } from './calculation/weekday.ts';
import { takeShare } from './calculation/share.ts';
import type { Calculation } from './schema/calculation.ts';

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
