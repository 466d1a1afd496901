/** The record as it stood on the evening of a day: what had been published by then, and nothing else. */
import { dayNumber, isoDay } from './days.ts';
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
export type VerdictOn = Pick<Judgement, 'verdict' | 'ruleNumber' | 'rule' | 'asOf'>;

/**
 * The verdict of that evening.
 * @returns `undefined` where no article had printed anybody's assertion yet: not even arithmetic decides a claim that nobody has made
 */
export function verdictOn(given: Undated, day: string): VerdictOn | undefined {
  if (!given.testimony.some(({ stance, published }) => stance === 'asserts' && outBy(published, day))) return undefined;
  const row = decide({ ...given, asOf: day })?.row;
  return row && { verdict: row.verdict, ruleNumber: row.number, rule: conditionInWords(row.rule, given), asOf: day };
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

/** For so many days after an article nothing new is worth an evening of its own; a longer silence is left out. */
const QUIET_DAYS = 7;

/**
 * The days of a record, each once, in order: the evening by which an article was surely out and the week after it, and
 * every later day as of which a claim is judged; no day after the last of these. The days of a longer silence are left
 * out: nothing could change on them, and a second article after ten years would make thousands. A new article adds days
 * and takes none away, but where the last verdict is moved on from more than a week after an article.
 * @param issued when the articles were published (EDTF)
 * @param asOf days of verdicts, `YYYY-MM-DD`
 */
export function daysOfRecord(issued: readonly string[], asOf: readonly string[]): string[] {
  const out = issued.map((date) => toDays(date).last);
  const judged = asOf.map(dayNumber);
  const first = Math.min(...out);
  const last = Math.max(...judged);
  const after = out.flatMap((day) => Array.from({ length: QUIET_DAYS + 1 }, (_, i) => day + i));
  const days = new Set([...after, ...judged].filter((day) => first <= day && day <= last));
  return [...days].sort((a, b) => a - b).map(isoDay);
}
