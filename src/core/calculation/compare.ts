/** How a computed range bears on a stated figure, and the lines that say so. */
import { lieWithin, rangeOf, rangesMeet, showFigure, showRange, type FigureRange } from '../figure.ts';
import type { Calculated } from './result.ts';
import { calculationUnits } from '../rules/index.ts';
import type { Figure } from '../schema/figure.ts';
import type { ArithmeticResult } from '../verdict/types.ts';

/**
 * Both numbers are as stated by somebody, each good to its rounding: they agree where their ranges meet.
 * Where one has no upper bound, only a range that lies wholly within the stated one proves it.
 */
export function compareStated(computed: FigureRange, stated: Figure): ArithmeticResult {
  const outcome = compareMeasured(computed, stated);
  const bounded = computed.high < Infinity && rangeOf(stated).high < Infinity;
  return outcome === 'undecided' && bounded ? 'proves' : outcome;
}

/** The computed range is all that can be known: it proves where it lies wholly within the stated one, refutes where the two do not meet. */
export function compareMeasured(computed: FigureRange, stated: Figure): ArithmeticResult {
  const range = rangeOf(stated);
  if (lieWithin(computed, range)) return 'proves';
  return rangesMeet(computed, range) ? 'undecided' : 'refutes';
}

/** "Stated: about 144 km, which allows 136.8 to 151.2 km." */
export function sayFigure(name: string, figure: Figure): string {
  return `${name}: ${showFigure(figure)}, which allows ${showRange(rangeOf(figure))}.`;
}

/** Units that cannot be compared, at the `path` of the second. */
export function unitsDiffer(found: string, expected: string, path: string): Calculated {
  return { wrong: [calculationUnits.tell([path, 'unit'], found, expected)] };
}
