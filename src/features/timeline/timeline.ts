/** Every statement in the order of time: how exactly its time is known, what that rests on, and what each article carried when. */
import { dayNumber, isoDay } from '../../core/days.ts';
import { toDays } from '../../core/edtf.ts';
import { daysOfStatement } from '../../core/map/day-words.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { SourceEntry, StatementEntry } from '../../record/types.ts';
import { dateInWords } from '../../wording/dates.ts';
import { stillPublished } from '../../record/published.ts';
import { earliestFirst, madeFirst } from '../../wording/time-order.ts';
import { counted, numberInWords } from '../../wording/words.ts';

export interface TimelineRow {
  statement: StatementEntry;
  /** The days that it can be of, as shares of the drawing's width; `open` where no earliest, or no latest, day is known. */
  from: number;
  to: number;
  open: { start: boolean; end: boolean };
  /** How exactly the time is known: "one day", "one of three days", "no earliest day". */
  precision: string;
  /** The days of the record on which it may have been said, `YYYY-MM-DD`. */
  days: string[];
  /** The days of the record that begin at this row: nothing before it can only be of them, or of later ones. */
  begins: string[];
  /** The articles that carry it, in the order in which they were published. */
  carriers: { source: SourceEntry; via?: string | undefined; at: number }[];
}

/** A column of the drawing: what came before, a day, or the days between two that are no neighbours. */
export interface TimelineColumn {
  /** `YYYY-MM-DD`, or what the column holds besides. */
  of: string;
  from: number;
  to: number;
}

/** What a column holds that is no day. */
export const BEFORE = 'before';
export const BETWEEN = 'between';

export interface Timeline {
  columns: TimelineColumn[];
  rows: TimelineRow[];
  /** The articles, oldest first, with the statements that each carried, and how many of them no earlier one had. */
  articles: { source: SourceEntry; carried: StatementEntry[]; first: number }[];
}

/** @param days those of the record, `YYYY-MM-DD`, in order */
export function timelineOf(
  record: Pick<SiteRecord, 'statements' | 'sources' | 'source'>,
  days: readonly string[],
): Timeline {
  const starts = columnsOf(days);
  const share = 1 / starts.length;
  /** The column in which a day lies, counted from 0. */
  const columnOf = (day: number): number =>
    Math.max(
      starts.findLastIndex(({ from }) => from <= day),
      0,
    );
  const statements = stillPublished(record.statements).toSorted(
    (a, b) =>
      madeFirst({ made: a.made.on, follows: a.follows }, { made: b.made.on, follows: b.follows }) ||
      (a.slug < b.slug ? -1 : 1),
  );
  // What came out in the course of a day stands in the middle of it.
  const middleOf = (published: string): number => (columnOf(toDays(published).last) + 0.5) * share;
  // Where nothing is of a day or later, it begins at the last row.
  const rowOf = (day: string): number => {
    const found = statements.findIndex(({ made }) => toDays(made.on).first >= toDays(day).first);
    return found === -1 ? statements.length - 1 : found;
  };
  const rows = statements.map((statement, i): TimelineRow => {
    const span = toDays(statement.made.on);
    return {
      statement,
      from: columnOf(span.first) * share,
      to: (columnOf(span.last) + 1) * share,
      open: { start: !Number.isFinite(span.first), end: !Number.isFinite(span.last) },
      precision: precisionOf(statement.made.on),
      days: daysOfStatement(statement.made.on, days),
      begins: days.filter((day) => rowOf(day) === i),
      carriers: statement.carriedBy
        .map(({ source, via }) => ({ source: record.source(source), ...(via !== undefined && { via }) }))
        .toSorted((a, b) => earliestFirst(a.source.issued, b.source.issued))
        .map((carrier) => ({ ...carrier, at: middleOf(carrier.source.issued) })),
    };
  });
  const articles = stillPublished(record.sources)
    .toSorted((a, b) => earliestFirst(a.issued, b.issued))
    .map((source) => {
      const carried = rows.filter(({ carriers }) => carriers.some((carrier) => carrier.source.slug === source.slug));
      const before = (issued: string): boolean => toDays(issued).last < toDays(source.issued).first;
      const fresh = carried.filter(({ carriers }) => !carriers.some((carrier) => before(carrier.source.issued)));
      return { source, carried: carried.map(({ statement }) => statement), first: fresh.length };
    });
  return {
    columns: starts.map(({ of }, i) => ({ of, from: i * share, to: (i + 1) * share })),
    rows,
    articles,
  };
}

/** The statements that can be of one day at the earliest, or of the time before the days of the record. */
export interface TimelinePart {
  /** `YYYY-MM-DD`; missing for the time before. */
  day?: string;
  rows: TimelineRow[];
}

/** The list in parts, each with the statements that can first be of a day of the record, up to the next one. */
export function partsOf(rows: readonly TimelineRow[], days: readonly string[]): TimelinePart[] {
  const dayOf = ({ statement }: TimelineRow): string | undefined =>
    days.findLast((day) => toDays(day).first <= toDays(statement.made.on).first);
  return [undefined, ...days].flatMap((day) => {
    const of = rows.filter((row) => dayOf(row) === day);
    return of.length === 0 ? [] : [{ ...(day !== undefined && { day }), rows: of }];
  });
}

/** The columns with the number of the first day in each: one for each day, one for all before, and one for each stretch between. */
function columnsOf(days: readonly string[]): { of: string; from: number }[] {
  const numbers = days.map(dayNumber);
  const ofDays = days.flatMap((day, i) => {
    const from = numbers[i] ?? 0;
    const next = numbers[i + 1] ?? from + 1;
    return [{ of: day, from }, ...(next > from + 1 ? [{ of: BETWEEN, from: from + 1 }] : [])];
  });
  return [{ of: BEFORE, from: -Infinity }, ...ofDays];
}

/** "one day", "one of five days", "no earliest day: by 3 May 2010". */
export function precisionOf(made: string): string {
  const { first, last } = toDays(made);
  if (!Number.isFinite(first)) return `no day: ${dateInWords(isoDay(last))} at the latest`;
  if (!Number.isFinite(last)) return `no day: ${dateInWords(isoDay(first))} at the earliest`;
  const days = last - first + 1;
  return days === 1 ? 'one day' : `one of ${counted(days, 'day')}`;
}

/** Of how many statements the day is certain: "the day of three is certain"; of one statement, "its day is certain". */
export function certainInWords(rows: readonly Pick<TimelineRow, 'precision'>[]): string {
  const sure = rows.filter(({ precision }) => precision === 'one day').length;
  if (rows.length === 1) return `its day is ${sure === 1 ? '' : 'not '}certain`;
  const many = sure === rows.length ? 'each' : sure === 0 ? 'none' : numberInWords(sure);
  return `the day of ${many} is certain`;
}

/** How many of the statements that an article carried are new, to follow their number: ", three of them new"; empty where all are. */
export function newInWords(first: number, carried: number): string {
  if (first === carried) return '';
  if (carried === 1) return ', not new';
  return `, ${first === 0 ? 'none' : numberInWords(first)} of them new`;
}
