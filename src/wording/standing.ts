/** Entries that still stand, and what became of the others. */
import type { SiteRecord } from '../record/look-up.ts';
import { standing, weighedBy } from '../record/standing.ts';

export { standing, weighedBy };

/** What every entry has of its addresses. */
interface Entry {
  slug: string;
  formerly?: string[] | undefined;
}

/** An earlier address of an entry, and the entry that it leads to. */
export interface Moved<T> {
  from: string;
  entry: T;
}

/** Every earlier slug of these entries. */
export function moved<T extends Entry>(entries: readonly T[]): Moved<T>[] {
  return entries.flatMap((entry) => (entry.formerly ?? []).map((from) => ({ from, entry })));
}

/** How many sources the record rests on. */
export function sourceCount(record: Pick<SiteRecord, 'sources'>): number {
  return standing(record.sources).length;
}
