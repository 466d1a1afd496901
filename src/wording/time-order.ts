import { toDays } from '../core/edtf.ts';

/** Orders EDTF dates by the earliest day that they can mean, then by the latest. */
export function earliestFirst(a: string, b: string): number {
  const [x, y] = [toDays(a), toDays(b)];
  return compareTimes(x.first, y.first) || compareTimes(x.last, y.last);
}

/** When something was made (EDTF), and how many others it is known to have come after. */
export interface Moment {
  made: string;
  follows?: number;
}

/** Orders by when it was made, and on equal dates by what is known to have come after something else. */
export function madeFirst(a: Moment, b: Moment): number {
  return earliestFirst(a.made, b.made) || (a.follows ?? 0) - (b.follows ?? 0);
}

/** Orders what was published (`issued`) by when that was. */
export function issuedFirst(a: { issued: string }, b: { issued: string }): number {
  return earliestFirst(a.issued, b.issued);
}

/** Orders what happened on a day (`on`) by that day, the newest first. */
export function newestFirst(a: { on: string }, b: { on: string }): number {
  return earliestFirst(b.on, a.on);
}

/** The last of several dates; `undefined` of none. */
export function latestOf(dates: readonly string[]): string | undefined {
  return dates.toSorted(earliestFirst).at(-1);
}

// Open ends are infinite, and their difference would be NaN.
function compareTimes(x: number, y: number): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
