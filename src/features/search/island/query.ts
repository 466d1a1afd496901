/** What is searched for, and how it stands in the address. */
import { LONGEST_QUERY } from '../../../core/search/query.ts';

/** What results can be narrowed by, in the order of the form. */
export const FILTERS = ['kind', 'verdict', 'topic', 'place', 'source', 'actor'] as const;
export type FilterName = (typeof FILTERS)[number];

/** In which order results of a group stand; by relevance where the address says nothing. */
export type Order = 'relevance' | 'day';

export interface Query {
  /** As the reader typed it. */
  text: string;
  /** One value each, as readers see it; none where the filter is off. */
  filters: Partial<Record<FilterName, string>>;
  order: Order;
}

/** Reads `?q=khawak&kind=Place&order=day`. What it does not know, it leaves out. */
export function fromAddress(search: string): Query {
  const params = new URLSearchParams(search);
  const filters: Query['filters'] = {};
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value !== null && value !== '') filters[name] = value;
  }
  const text = (params.get('q') ?? '').slice(0, LONGEST_QUERY);
  return { text, filters, order: params.get('order') === 'day' ? 'day' : 'relevance' };
}

/** Writes `?q=khawak&kind=Place&order=day`; nothing for an empty query. */
export function toAddress({ text, filters, order }: Query): string {
  const params = new URLSearchParams();
  if (text.trim() !== '') params.set('q', text.trim());
  for (const name of FILTERS) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  if (order === 'day') params.set('order', order);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Whether there is nothing to look for. */
export function isEmpty({ text, filters }: Pick<Query, 'text' | 'filters'>): boolean {
  return text.trim() === '' && Object.keys(filters).length === 0;
}
