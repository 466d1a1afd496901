/** A figure in another unit. */
import type { Calculated } from './result.ts';
import { baseUnit, KM_PER_MILE, rangeOf, showNumber } from '../figure.ts';
import type { Calculation } from '../schema/calculation.ts';
import type { Figure } from '../schema/figure.ts';
import { compareStated, sayFigure, unitsDiffer } from './compare.ts';

/** Compares a figure with the one stated for it, both good to their rounding. */
export function convert({ from, stated }: Extract<Calculation, { type: 'conversion' }>): Calculated {
  if (baseUnit(from.unit) !== baseUnit(stated.unit)) return unitsDiffer(stated.unit, from.unit, 'stated');
  const range = rangeOf(from);
  return {
    value: {
      outcome: compareStated(range, stated),
      working: [`${conversionLine(from, stated.unit)}.`, sayFigure('Given', from), sayFigure('Stated', stated)],
    },
  };
}

/** "90 mi × 1.609344 = 144.84 km", in the direction that the source converts. */
function conversionLine({ low, high, unit }: Figure, into: string): string {
  const each = (value: number) => {
    if (unit === into) return `${showNumber(value)} ${unit}`;
    const [sign, result] = unit === 'mi' ? ['×', value * KM_PER_MILE] : ['÷', value / KM_PER_MILE];
    return `${showNumber(value)} ${unit} ${sign} ${String(KM_PER_MILE)} = ${showNumber(result)} ${into}`;
  };
  return low === high ? each(low) : `${each(low)}; ${each(high)}`;
}
