/** Loads in the browser what the search knows: each file once, when it is first asked for. */
import type { QuotationEntry, SearchIndex, SpellingsFile, WordsFile } from '../../core/search/format.ts';
import type { Looking } from '../../core/search/find.ts';
import { nameIndex } from '../../core/search/names.ts';
import { SearchFailure } from './failure.ts';
import { pagefindIn } from './pagefind.ts';

/** A loaded index, with what results need besides. */
export interface LoadedIndex extends Looking {
  /** What the site tells of a claim. */
  textOf: (path: string) => Promise<SpellingsFile>;
}

/**
 * Loads the index.
 * @param folder - address of the search's page, with a slash at its end: its files lie below it
 * @throws SearchFailure
 */
async function loadIndex(folder: string): Promise<LoadedIndex> {
  // It keeps its address when the site changes: the browser asks whether its copy is still the newest.
  const index = await fetchJson<SearchIndex>(`${folder}index.json`, 'no-cache');
  const files = new Map<string, Promise<unknown>>();
  const file = <T>(name: string): Promise<T> => {
    let loading = files.get(name);
    if (loading === undefined) {
      loading = fetchJson(`${folder}${name}.json`);
      files.set(name, loading);
      // What did not arrive is asked for again.
      loading.catch(() => files.delete(name));
    }
    return loading as Promise<T>;
  };
  const pagefind = pagefindIn(new URL('../pagefind/', folder).href, index.records);
  return {
    index,
    names: nameIndex(index),
    entriesWith: async (word) => {
      const words = await file<WordsFile>(index.words);
      // Pagefind gives what is spelt alike for a word that it does not know: it is asked for those alone that it has.
      return Object.hasOwn(words, word) ? pagefind(word, words[word] ?? 0) : new Map();
    },
    quotations: () => file<QuotationEntry[]>(index.quotations),
    textOf: (path) => file<SpellingsFile>(`text-${path.split('/')[1] ?? ''}`),
  };
}

async function fetchJson<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { cache });
  } catch {
    throw new SearchFailure('unreachable');
  }
  if (!response.ok) throw new SearchFailure('missing');
  try {
    return (await response.json()) as T;
  } catch {
    throw new SearchFailure('missing');
  }
}

let loaded: Promise<LoadedIndex> | undefined;

/**
 * Does something with the index of the site, which is loaded where it is not there yet. Where a file of it is gone, the site
 * has changed since: it is loaded anew, once.
 * @throws SearchFailure
 */
export async function withIndex<T>(folder: string, use: (index: LoadedIndex) => Promise<T>): Promise<T> {
  try {
    return await use(await theIndex(folder));
  } catch (error) {
    if (!(error instanceof SearchFailure) || error.why !== 'missing') throw error;
    loaded = undefined;
    return use(await theIndex(folder));
  }
}

function theIndex(folder: string): Promise<LoadedIndex> {
  const loading = (loaded ??= loadIndex(folder));
  loading.catch(() => {
    if (loaded === loading) loaded = undefined;
  });
  return loading;
}
