/** What must hold between a statement and the sources that carry it. */
import { toDays } from '../domain/edtf.ts';
import { problemAt, type Entries, type Entry, type Report } from './entries.ts';

/**
 * When the earliest of the sources that carry a statement was published (EDTF): the one that was surely out first.
 * @returns `undefined` where one of the sources is not sound
 */
export function publishedOf({ data }: Entry<'statements'>, { sound }: Entries): string | undefined {
  const dates = data.carriedBy.map(({ source }) => sound.sources.get(source)?.data.issued);
  if (!dates.every((date) => date !== undefined)) return undefined;
  return dates.toSorted((a, b) => toDays(a).last - toDays(b).last || toDays(a).first - toDays(b).first)[0];
}

/** Reports a source that is named twice, and a statement that was made after it was published. */
export function checkStatements(entries: Entries, report: Report): void {
  for (const statement of entries.sound.statements.values()) {
    const { carriedBy, made } = statement.data;
    for (const [i, { source }] of carriedBy.entries()) {
      if (carriedBy.findIndex((earlier) => earlier.source === source) === i) continue;
      const message = `carriedBy names "${source}" twice, expected each source once: put the two together`;
      report(problemAt(statement, ['carriedBy', i, 'source'], 'carried-twice', message));
    }
    const published = publishedOf(statement, entries);
    if (published === undefined || toDays(made.on).first <= toDays(published).last) continue;
    const message = `made is "${made.on}", after "${published}" when the first source that carries it was published, expected a day up to then: correct one of the two`;
    report(problemAt(statement, ['made', 'on'], 'made-after-published', message));
  }
}
