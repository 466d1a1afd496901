/** A part of a whole. */
import type { Calculated } from './result.ts';
import { baseUnit, rangeOf, showNumber } from '../figure.ts';
import { calculationNoWhole } from '../rules/index.ts';
import type { Calculation } from '../schema/calculation.ts';
import { compareStated, sayFigure, unitsDiffer } from './compare.ts';

/** Divides a part by its whole, both good to their rounding, and compares the share with the stated one. */
export function takeShare({ part, whole, stated }: Extract<Calculation, { type: 'share' }>): Calculated {
  if (baseUnit(whole.unit) !== baseUnit(part.unit)) return unitsDiffer(whole.unit, part.unit, 'whole');
  if (stated.unit !== 'share') return unitsDiffer(stated.unit, 'share', 'stated');
  const parts = rangeOf(part);
  const wholes = rangeOf(whole);
  if (wholes.low === 0) return { wrong: [calculationNoWhole.tell(['whole', 'low'])] };
  const range = { low: parts.low / wholes.high, high: parts.high / wholes.low, unit: 'share' };
  return {
    value: {
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
