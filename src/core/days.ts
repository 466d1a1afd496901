/** Days as numbers, and intervals of them: what dates come to, so that "surely later" has one meaning everywhere. */

/** An interval of days, both ends included, each as days since 1970-01-01; an open or unknown end is infinite. */
export interface Days {
  first: number;
  last: number;
}

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** The calendar day, `YYYY-MM-DD`, that is so many days after 1970-01-01. */
export function isoDay(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * How many days after 1970-01-01 a calendar day is.
 * @param day `YYYY-MM-DD`
 * @throws RangeError where it is none
 */
export function dayNumber(day: string): number {
  const days = Date.parse(day) / DAY_MS;
  if (!Number.isInteger(days)) throw new RangeError(`not a day: ${day}`);
  return days;
}

/** Whether every day that `a` can mean comes after every day that `b` can mean. */
export function surelyAfter(a: Days, b: Days): boolean {
  return a.first > b.last;
}

/** Whether there is a day that both can mean. */
export function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}
