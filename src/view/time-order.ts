import { toDays } from '../domain/edtf.ts';

/** Orders EDTF dates by the earliest day that they can mean, then by the latest. */
export function earliestFirst(a: string, b: string): number {
  const [x, y] = [toDays(a), toDays(b)];
  return compare(x.first, y.first) || compare(x.last, y.last);
}

// Open ends are infinite, and their difference would be NaN.
function compare(x: number, y: number): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
