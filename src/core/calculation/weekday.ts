/** The weekday of a date. */
import type { Calculated } from './result.ts';
import { DAY_MS } from '../days.ts';
import { showNumber } from '../figure.ts';
import type { Calculation } from '../schema/calculation.ts';

// 1 January 1970 was a Thursday.
const FROM_EPOCH = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;

/** Counts days from a day whose weekday is known (proleptic Gregorian calendar). */
export function nameDay({ date, stated }: Extract<Calculation, { type: 'weekday' }>): Calculated {
  const days = Date.parse(date) / DAY_MS;
  const rest = ((days % 7) + 7) % 7;
  const found = FROM_EPOCH[rest] ?? FROM_EPOCH[0];
  const shown = new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const direction = days < 0 ? 'before' : 'after';
  return {
    value: {
      outcome: found === stated ? 'proves' : 'refutes',
      working: [
        `${shown} is ${showNumber(Math.abs(days))} ${Math.abs(days) === 1 ? 'day' : 'days'} ${direction} 1 January 1970, a Thursday.`,
        `${showNumber(days)} = 7 × ${showNumber((days - rest) / 7)} + ${String(rest)}, so it is a ${found}.`,
        `Stated: ${stated}.`,
      ],
    },
  };
}
