/** A sum of named terms. */
import type { Calculated } from './result.ts';
import { baseUnit, showNumber, toBase } from '../figure.ts';
import type { Calculation } from '../schema/calculation.ts';
import { compareMeasured, sayFigure, unitsDiffer } from './compare.ts';

/** Adds the terms, taken as they are, and compares the sum with the stated one. */
export function addUp({ terms, unit, stated }: Extract<Calculation, { type: 'sum' }>): Calculated {
  if (baseUnit(stated.unit) !== baseUnit(unit)) return unitsDiffer(stated.unit, unit, 'stated');
  const sum = terms.reduce((total, term) => total + term.value, 0);
  const exact = toBase(sum, unit);
  return {
    value: {
      outcome: compareMeasured({ low: exact, high: exact, unit: baseUnit(unit) }, stated),
      working: [
        `${terms.map((term) => `${showNumber(term.value)} (${term.label})`).join(' + ')} = ${showNumber(sum)} ${unit}.`,
        sayFigure('Stated', stated),
      ],
    },
  };
}
