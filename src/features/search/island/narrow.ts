/** Narrowing results: which hits fit the filters, and how many each choice would leave. */
import type { Hit } from '../../../core/search/find.ts';
import type { SearchEntry, SearchIndex } from '../../../core/search/format.ts';
import { SEARCH_KINDS } from '../kinds.ts';
import { FILTERS, type FilterName, type Order, type Query } from './query.ts';

/** How many hits have each value of each filter. */
export type Counts = Record<FilterName, Map<string, number>>;

/** The values that an entry has of a filter, as readers see them. */
export function valuesOf(name: FilterName, entry: SearchEntry, { entries, verdicts, topics }: SearchIndex): string[] {
  const titles = (numbers: readonly number[] = []) => numbers.flatMap((number) => entries[number]?.title ?? []);
  switch (name) {
    case 'kind':
      return [SEARCH_KINDS[entry.kind]];
    case 'verdict':
      return entry.verdict === undefined ? [] : [verdicts[entry.verdict]?.label ?? ''];
    case 'topic':
      return entry.topic === undefined ? [] : [topics[entry.topic] ?? ''];
    case 'place':
      return titles(entry.places);
    case 'source':
      return titles(entry.sources);
    case 'actor':
      return titles(entry.actors);
  }
}

/** The hits that have all values that were chosen. A filter in use is counted as though it were off. */
export function narrowed(
  hits: readonly Hit[],
  filters: Query['filters'],
  index: SearchIndex,
): { hits: Hit[]; counts: Counts } {
  const counts = Object.fromEntries(FILTERS.map((name) => [name, new Map<string, number>()])) as Counts;
  const fitting = hits.filter(({ entry }) => {
    const told = index.entries[entry];
    if (told === undefined) return false;
    const values = FILTERS.map((name) => [name, valuesOf(name, told, index)] as const);
    const missed = values.filter(([name, has]) => {
      const chosen = filters[name];
      return chosen !== undefined && !has.includes(chosen);
    });
    for (const [name, has] of values) {
      if (!missed.every(([other]) => other === name)) continue;
      for (const value of has) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
    return missed.length === 0;
  });
  return { hits: fitting, counts };
}

/** Hits in an order; by day, the oldest first, and last what has none. */
export function orderedHits(hits: readonly Hit[], order: Order, { entries }: SearchIndex): Hit[] {
  if (order === 'relevance') return [...hits];
  const day = ({ entry }: Hit) => entries[entry]?.day ?? '~';
  return hits.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
