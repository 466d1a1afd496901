/** The record as it stood on the evening of a day: what had been published by then, and nothing else. */
import { isoDay } from './days.ts';
import { toDays } from './edtf.ts';
import { conditionInWords } from './verdict/condition.ts';
import { decide } from './verdict/decide.ts';
import type { Case, Judgement, Testimony } from './verdict/types.ts';
import { publishedBy } from './verdict/word.ts';

/** A claim as the rules see it, on no day in particular. */
export type Undated = Omit<Case, 'asOf'>;

/**
 * Whether all readers had it by the end of the day, on every reading of its date.
 * @param published EDTF
 * @param day `YYYY-MM-DD`
 */
export function outBy(published: string, day: string): boolean {
  return publishedBy({ published: toDays(published) }, day);
}

/** A verdict of a day and the rule that gave it, without the rest of a judgement: that takes most of its time, and tells of today. */
export type VerdictOn = Pick<Judgement, 'verdict' | 'row' | 'rule' | 'asOf'>;

/**
 * The verdict of that evening.
 * @returns `undefined` where no article had printed anybody's assertion yet: not even arithmetic decides a claim that nobody has made
 */
export function verdictOn(given: Undated, day: string): VerdictOn | undefined {
  if (!given.testimony.some(({ stance, published }) => stance === 'asserts' && outBy(published, day))) return undefined;
  const row = decide({ ...given, asOf: day })?.row;
  return row && { verdict: row.verdict, row: row.number, rule: conditionInWords(row.rule, given), asOf: day };
}

/**
 * The newly published statements that led from one day's verdict to a later day's: each that is enough alone; where
 * none is, each without which it would be another; where none is that either, all of them together.
 * @returns slugs, in the order of the testimony; none where the verdict is the same
 */
export function moversOf(given: Undated, before: string, day: string): string[] {
  const known = given.testimony.filter(({ published }) => outBy(published, before));
  const fresh = given.testimony.filter(({ published }) => outBy(published, day) && !outBy(published, before));
  const verdictWith = (added: readonly Testimony[]) =>
    decide({ ...given, testimony: [...known, ...added], asOf: day })?.row.verdict;
  const now = verdictWith(fresh);
  if (now === verdictWith([])) return [];
  const enough = fresh.filter((each) => verdictWith([each]) === now);
  const needed = fresh.filter((each) => verdictWith(fresh.filter((other) => other !== each)) !== now);
  const movers = [enough, needed].find((found) => found.length > 0) ?? fresh;
  return movers.map(({ statement }) => statement);
}

/**
 * The days of a record, each once, in order: from the evening by which an article was surely out to the last day as of
 * which a claim is judged.
 * @param issued when the articles were published (EDTF)
 * @param asOf days of verdicts, `YYYY-MM-DD`
 */
export function daysFromTo(issued: readonly string[], asOf: readonly string[]): string[] {
  const first = Math.min(...issued.map((date) => toDays(date).last));
  const last = Math.max(...asOf.map((day) => toDays(day).last));
  return first <= last ? Array.from({ length: last - first + 1 }, (_, i) => isoDay(first + i)) : [];
}
