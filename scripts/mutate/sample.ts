/** Part of all mutants, drawn by lot: what they tell of the others, where there are too many to make them all. */
import { createHash } from 'node:crypto';

/** Which mutants are drawn. */
export interface Sample {
  /** Of all, in per cent: each is drawn with this chance. */
  percent: number;
  /** The same one draws the same mutants. */
  seed: number;
}

/** What tells a mutant from the others of a file. */
export interface Lot {
  /** The file's name, without its folder. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  becomes: string;
}

/** Whether a mutant is drawn: by itself alone, so that a change elsewhere in the code changes nothing about it. */
export function isDrawn({ file, line, column, becomes }: Lot, { percent, seed }: Sample): boolean {
  const lot = createHash('sha256').update([seed, file, line, column, becomes].join('\n')).digest().readUInt32BE();
  return lot < (percent / 100) * 2 ** 32;
}

/**
 * Between which shares, from 0 to 1, that of all mutants lies with 95 % certainty (Wilson's score interval).
 * @param caught of `tried`, which is one at least
 */
export function intervalOf(caught: number, tried: number): [number, number] {
  const z = 1.96;
  const share = caught / tried;
  const middle = share + z ** 2 / (2 * tried);
  const margin = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2));
  const whole = 1 + z ** 2 / tried;
  return [(middle - margin) / whole, (middle + margin) / whole];
}
