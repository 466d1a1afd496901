/** Pagefind's JS API, as far as the search box uses it. */
import { foldForSearch } from '../../../core/search-fold.ts';
import type { FilterName, Query } from './query.ts';

/** How many entries have each value of each filter. */
export type Counts = Partial<Record<FilterName, Record<string, number>>>;

export interface Hit {
  url: string;
  meta: { title?: string; aka?: string };
  filters: Partial<Record<FilterName, string[]>>;
  /** Text with `<mark>` round the words found, and `<` and `>` escaped. */
  excerpt: string;
}

export interface Response {
  results: { id: string; data: () => Promise<Hit> }[];
  /** Among what was found. */
  filters: Counts;
  /** Among what would be found without filters. */
  totalFilters: Counts;
}

export interface Engine {
  filters: () => Promise<Counts>;
  /** Everything that fits, best first. Without text: everything that has the filters' values. */
  search: (query: Query) => Promise<Response>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Counts>;
  search: (text: string | null, options: { filters: Query['filters'] }) => Promise<Response>;
}

/** An entry's own spellings come first, its title next; names that it only mentions help a little. */
const RANKING = { metaWeights: { aka: 12, title: 8, mentions: 0.5 } };

/**
 * Loads the engine and the index.
 * @param bundle - address of Pagefind's folder, with a slash at its end
 * @param attempt - 0, 1, 2, …: a browser remembers that a module did not arrive, and would not ask again
 * @throws Error where there is no index, or it does not arrive.
 */
export async function loadEngine(bundle: string, attempt: number): Promise<Engine> {
  const again = attempt === 0 ? '' : `?attempt=${String(attempt)}`;
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`)) as Pagefind;
  await pagefind.options({ ranking: RANKING, excerptLength: 26, excerptEllipsis: '…' });
  await pagefind.init();
  return {
    filters: () => pagefind.filters(),
    search: ({ text, filters }) => {
      const folded = foldForSearch(text);
      return pagefind.search(folded === '' ? null : folded, { filters });
    },
  };
}
