/** The kinds of entries and the groups of results, as readers see them. */
import type { Hit } from '../../core/search/find.ts';
import type { EntryKind, SearchEntry } from '../../core/search/format.ts';

/** A kind of entry, for a reader. */
export const SEARCH_KINDS: Readonly<Record<EntryKind, string>> = {
  claim: 'Claim',
  statement: 'Statement',
  source: 'Source',
  actor: 'Voice',
  place: 'Place',
};

/** Groups of results in the order in which they stand, with their headings. */
export const RESULT_GROUPS = {
  names: 'Names',
  claims: 'Claims',
  statements: 'Statements',
  sources: 'Sources',
  others: 'Voices and places that tell of it',
} as const;
export type ResultGroup = keyof typeof RESULT_GROUPS;

const OF_KIND: Readonly<Record<EntryKind, ResultGroup>> = {
  claim: 'claims',
  statement: 'statements',
  source: 'sources',
  actor: 'others',
  place: 'others',
};

/** In which group a hit stands: a voice or a place first where it is called so, or where nothing else was asked for. */
export function groupOf({ named }: Pick<Hit, 'named'>, { kind }: Pick<SearchEntry, 'kind'>): ResultGroup {
  const group = OF_KIND[kind];
  return group === 'others' && named ? 'names' : group;
}
