/** A part of a whole. */
import type { Calculated } from '../calculation.ts';
import { baseUnit, rangeOf, showNumber } from '../figure.ts';
import type { Calculation } from '../schema/calculation.ts';
import { compareStated, sayFigure, unitsDiffer } from './compare.ts';

/** Divides a part by its whole, both good to their rounding, and compares the share with the stated one. */
export function takeShare({ part, whole, stated }: Extract<Calculation, { type: 'share' }>): Calculated {
  if (baseUnit(whole.unit) !== baseUnit(part.unit)) return unitsDiffer(whole.unit, part.unit, 'whole');
  if (stated.unit !== 'share') return unitsDiffer(stated.unit, 'share', 'stated');
  const parts = rangeOf(part);
  const wholes = rangeOf(whole);
  if (wholes.low === 0) return noWhole();
  const range = { low: parts.low / wholes.high, high: parts.high / wholes.low, unit: 'share' };
  return {
    ok: true,
    result: {
      outcome: compareStated(range, stated),
      working: [
        sayFigure('Part', part),
        sayFigure('Whole', whole),
        `${showNumber(parts.low)} ÷ ${showNumber(wholes.high)} = ${showNumber(range.low)}; ${showNumber(parts.high)} ÷ ${showNumber(wholes.low)} = ${showNumber(range.high)}.`,
        sayFigure('Stated', stated),
      ],
    },
  };
}

function noWhole(): Calculated {
  return {
    ok: false,
    finding: {
      rule: 'calculation-no-whole',
      path: ['whole', 'low'],
      message: 'found a whole that may be nought, expected more than nought: nothing can be divided by it',
    },
  };
}
