/** What the search knows of an entry beyond the words on its page. */
import { foldForSearch } from '../../core/search-fold.ts';

export type SearchKind = 'claim' | 'statement' | 'source' | 'actor' | 'place';

/** The kinds of entries, as readers see them. */
export const SEARCH_KINDS: Readonly<Record<SearchKind, string>> = {
  claim: 'Claim',
  statement: 'Statement',
  source: 'Source',
  actor: 'Voice',
  place: 'Place',
};

/** What results can be narrowed by: the values are names as readers see them. */
export type SearchFilter = 'verdict' | 'topic' | 'place' | 'source' | 'actor';

export interface IndexEntry {
  kind: SearchKind;
  /** The entry's name, as its result shows it. */
  title: string;
  /** Other spellings of its own name: in any script. They weigh more than its title. */
  aka?: readonly string[];
  /** Spellings of the places and voices that it is about, so that any spelling finds it: they weigh little. */
  mentions?: readonly string[];
  filters?: Partial<Record<SearchFilter, readonly string[]>>;
}

/** Spellings as written, and as a folded query will look for them, each once. */
export function searchable(spellings: readonly string[]): string[] {
  return [...new Set(spellings.flatMap((spelling) => [spelling, foldForSearch(spelling)]))];
}
