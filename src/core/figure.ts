/** Numbers as sources state them: what each allows after rounding, and whether two can both be right. */
import type { Figure } from './schema/figure.ts';

/** The values that a stated number allows. `high` is `Infinity` where it has no upper bound. */
export interface FigureRange {
  low: number;
  high: number;
  /** `km` for every length; otherwise the figure's own unit. */
  unit: string;
}

/** The international mile in kilometres. */
export const KM_PER_MILE = 1.609344;

/** How far a hedged number may be off, as a share of it. */
const HEDGE = 0.05;

/** The unit in which lengths are compared. */
export function baseUnit(unit: string): string {
  return unit === 'mi' ? 'km' : unit;
}

/** A value in the base unit: miles become kilometres, all else stays. */
export function toBase(value: number, unit: string): number {
  return unit === 'mi' ? value * KM_PER_MILE : value;
}

/**
 * The step of a number's last significant digit: 10 for 450, 1 for 125, 1,000 for 8,000, 0.1 for 0.5.
 * Zeros at a whole number's end are taken as rounding; nought itself has the step 1.
 */
export function roundingStep(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/**
 * The values that a stated number allows, in the base unit.
 *
 * `exactly`: half a step of its last significant digit on each side; of a stated range, the finer of its ends' steps.
 * `about`: that, or 5 % of the number where 5 % is more. `at-least` and `more-than`: the number itself and all above it.
 */
export function rangeOf({ low, high, unit, stated }: Figure): FigureRange {
  const range = (from: number, to: number) => ({
    low: toBase(from, unit),
    high: toBase(to, unit),
    unit: baseUnit(unit),
  });
  if (stated === 'at-least' || stated === 'more-than') return range(low, Infinity);
  const half = Math.min(roundingStep(low), roundingStep(high)) / 2;
  const margin = (value: number) => (stated === 'about' ? Math.max(half, value * HEDGE) : half);
  return range(Math.max(0, low - margin(low)), high + margin(high));
}

/**
 * Whether two figures can both be right after rounding: their ranges share more than an end.
 * @returns `undefined` where their units cannot be compared
 */
export function figuresMeet(a: Figure, b: Figure): boolean | undefined {
  return baseUnit(a.unit) === baseUnit(b.unit) ? rangesMeet(rangeOf(a), rangeOf(b)) : undefined;
}

/** Whether two ranges of one unit share more than an end. */
export function rangesMeet(a: FigureRange, b: FigureRange): boolean {
  return a.low < b.high && b.low < a.high;
}

/** Whether every value of `inner` is one of `outer`, both of one unit. */
export function lieWithin(inner: FigureRange, outer: FigureRange): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

/** A number for a reader: at most two decimals, or three digits below 1; commas between thousands. */
export function showNumber(value: number): string {
  return value.toLocaleString('en-GB', value < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 });
}

/** How a number was stated, to stand before it; nothing before a plain one. */
export const STATED_WORDS: Readonly<Record<Figure['stated'], string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
};

/** A figure for a reader, as "about 90 mi". */
export function showFigure({ low, high, unit, stated }: Figure): string {
  const number = low === high ? showNumber(low) : `${showNumber(low)} to ${showNumber(high)}`;
  return `${STATED_WORDS[stated]}${number}${unit === 'share' ? '' : ` ${unit}`}`;
}

/** A range for a reader, as "136.79 to 152.89 km". */
export function showRange({ low, high, unit }: FigureRange): string {
  const name = unit === 'share' ? '' : ` ${unit}`;
  return high === Infinity ? `${showNumber(low)}${name} or more` : `${showNumber(low)} to ${showNumber(high)}${name}`;
}
