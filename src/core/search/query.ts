/** What a reader typed, taken apart. */
import { dayWord, searchedDaysIn } from './days.ts';
import type { SearchIndex } from './format.ts';
import { sharedWord } from './names.ts';
import { searchWordsOf, type SearchWord } from './words.ts';

/** Letters that a search reads; what comes after them is left. */
export const LONGEST_QUERY = 200;

/** One thing that is looked for. */
export interface Term {
  /** As it was written, folded. */
  written: string;
  /** The words of the index that it stands for: an entry has it that has one of them. */
  words: string[];
  /** Others that readers type for them: an entry that has one of these has it, too, but counts less. */
  like: string[];
}

/** What is needed of an index to take a query apart. */
type Vocabulary = Pick<SearchIndex, 'ids' | 'variants' | 'like'>;

export interface ParsedQuery {
  /** Numbers of claims: `12` for `pj 12`. */
  ids: { written: string; number: number }[];
  terms: Term[];
  /** Every word in its order, those that say nothing too. */
  words: SearchWord[];
}

/** Takes a query apart: numbers of claims, days, and words, of which those that say nothing are left out. */
export function parseQuery(typed: string, index: Vocabulary): ParsedQuery {
  const text = readable(typed);
  const ids: ParsedQuery['ids'] = [];
  const { days, rest } = searchedDaysIn(text);
  const id = new RegExp(`(?<![\\p{L}\\p{N}])${index.ids.toLowerCase()}[\\s-]*(\\d{1,5})(?!\\p{N})`, 'gu');
  const withoutIds = rest.replace(id, (_, digits: string) => {
    ids.push({ written: `${index.ids}-${digits.padStart(3, '0')}`, number: Number(digits) });
    return ' ';
  });
  const words = searchWordsOf(withoutIds);
  const telling = words.filter(({ stop }) => !stop);
  const asked = telling.length + days.length + ids.length === 0 ? words : telling;
  return {
    ids,
    terms: [
      ...days.map(({ written, readings }) => ({ written, words: readings.map(dayWord), like: [] })),
      ...[...new Set(days.flatMap(({ readings }) => readings.flatMap(({ year }) => year ?? [])))].map((year) => ({
        written: String(year),
        words: [String(year)],
        like: [],
      })),
      ...uniqueBy(asked.map((word) => termOf(word, index))),
    ],
    words: searchWordsOf(text),
  };
}

/** What is read of a long text: the last word, which is cut off where a field takes no more letters, is left. */
function readable(typed: string): string {
  if (typed.length < LONGEST_QUERY) return typed;
  const cut = typed.slice(0, LONGEST_QUERY);
  const end = cut.search(/\s\S*$/u);
  return end === -1 ? cut : cut.slice(0, end);
}

/** The term of a word. */
export function termOf({ written, stem }: Pick<SearchWord, 'written' | 'stem'>, index: Vocabulary): Term {
  const shared = sharedWord(stem, index);
  const like = Object.hasOwn(index.like, shared) ? (index.like[shared] ?? []) : [];
  return { written, words: [...new Set([shared, stem])], like };
}

function uniqueBy(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.words.join(' '), term])).values()];
}
