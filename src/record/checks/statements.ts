/** What must hold between a statement and the sources that carry it. */
import { toDays } from '../../core/edtf.ts';
import { carriedTwice, madeAfterPublished, madeBeforeAfter } from '../../core/rules/index.ts';
import type { Entries, Entry } from '../entries.ts';
import type { Report } from '../message.ts';

/**
 * When the earliest of the sources that carry a statement was published (EDTF): the one that was surely out first.
 * @returns `undefined` where one of the sources is not sound
 */
export function publishedOf({ data }: Entry<'statements'>, { sound }: Entries): string | undefined {
  const dates = data.carriedBy.map(({ source }) => sound.sources.get(source)?.data.issued);
  if (!dates.every((date) => date !== undefined)) return undefined;
  return dates.toSorted((a, b) => toDays(a).last - toDays(b).last || toDays(a).first - toDays(b).first)[0];
}

/**
 * Reports a source that is named twice, a statement that was made after it was published, and one that can have been
 * made before the statement that it came after.
 */
export function checkStatements(entries: Entries, report: Report): void {
  for (const statement of entries.sound.statements.values()) {
    const { carriedBy, made } = statement.data;
    for (const [i, { source }] of carriedBy.entries()) {
      if (carriedBy.findIndex((earlier) => earlier.source === source) === i) continue;
      report(statement.located.message(carriedTwice.tell(['carriedBy', i, 'source'], source)));
    }
    checkAfter(statement, entries, report);
    const published = publishedOf(statement, entries);
    if (published === undefined || toDays(made.on).first <= toDays(published).last) continue;
    report(statement.located.message(madeAfterPublished.tell(['made', 'on'], made.on, published)));
  }
}

function checkAfter(statement: Entry<'statements'>, { sound }: Entries, report: Report): void {
  const { made } = statement.data;
  const before = made.after === undefined ? undefined : sound.statements.get(made.after)?.data.made.on;
  if (made.after === undefined || before === undefined) return;
  const [days, earlier] = [toDays(made.on), toDays(before)];
  if (days.first >= earlier.first && days.last >= earlier.last) return;
  report(statement.located.message(madeBeforeAfter.tell(['made', 'after'], made.after, before, made.on)));
}
