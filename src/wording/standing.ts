/** Entries that still stand, and what became of the others. */
import type { SiteRecord } from '../record/look-up.ts';
import { published, weighedBy } from '../record/standing.ts';

export { published, weighedBy };

/** What every entry has of its addresses. */
interface Addressed {
  slug: string;
  formerly?: string[] | undefined;
}

/** An earlier address of an entry, and the entry that it leads to. */
export interface Moved<T> {
  from: string;
  entry: T;
}

/** Every earlier slug of these entries. */
export function moved<T extends Addressed>(entries: readonly T[]): Moved<T>[] {
  return entries.flatMap((entry) => (entry.formerly ?? []).map((from) => ({ from, entry })));
}

/** How many sources the record rests on. */
export function sourceCount(record: Pick<SiteRecord, 'sources'>): number {
  return published(record.sources).length;
}
