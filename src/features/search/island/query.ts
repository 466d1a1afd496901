/** What is searched for, and how it stands in the address. */

/** What results can be narrowed by, in the order of the form. */
export const FILTERS = ['kind', 'verdict', 'topic', 'place', 'source', 'actor'] as const;
export type FilterName = (typeof FILTERS)[number];

export interface Query {
  /** As the reader typed it. */
  text: string;
  /** One value each, as readers see it; none where the filter is off. */
  filters: Partial<Record<FilterName, string>>;
}

/** Reads `?q=khawak&kind=Place`. What it does not know, it leaves out. */
export function fromAddress(search: string): Query {
  const params = new URLSearchParams(search);
  const filters: Query['filters'] = {};
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value !== null && value !== '') filters[name] = value;
  }
  return { text: params.get('q') ?? '', filters };
}

/** Writes `?q=khawak&kind=Place`; nothing for an empty query. */
export function toAddress({ text, filters }: Query): string {
  const params = new URLSearchParams();
  if (text.trim() !== '') params.set('q', text.trim());
  for (const name of FILTERS) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Whether there is nothing to look for. */
export function isEmpty({ text, filters }: Query): boolean {
  return text.trim() === '' && Object.keys(filters).length === 0;
}
