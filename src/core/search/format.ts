/** What lies on the site for the search beside Pagefind's index: small files of JSON, of which a search loads those that it needs. */

export type EntryKind = 'actor' | 'place' | 'claim' | 'statement' | 'source';

/** A spelling of a name; `lang` where it is not in the language of the page. */
export interface Spelling {
  text: string;
  lang?: string;
}

/** What a result shows of an entry, and what it can be narrowed by. Numbers are places in the index's lists. */
export interface SearchEntry {
  kind: EntryKind;
  /** Its address below the site's root: `claims/bridge-taken/`. */
  path: string;
  title: string;
  /** A claim's number: `SV-001`. */
  id?: string;
  verdict?: number;
  topic?: number;
  /** Entries of places, voices and sources that it is filed under: their numbers among the entries. */
  places?: number[];
  actors?: number[];
  sources?: number[];
  /** Who says so and who denies it, in words. */
  says?: string;
  denies?: string;
  /** Its first day, `YYYY-MM-DD`, and its time in words. */
  day?: string;
  when?: string;
  /** The first sentence of what the site tells of it. */
  text?: string;
  /** Other spellings of its own name. */
  aka?: Spelling[];
}

/** `search/index.json`: what the search knows of entries and names. */
export interface SearchIndex {
  /** What the ids of claims begin with. */
  ids: string;
  /** The file that has the words. */
  words: string;
  /** What Pagefind calls each of the entries, in their order. It is known when Pagefind's index is written. */
  records: string[];
  /** The file that has the quotations. */
  quotations: string;
  /** Spellings of one name and forms of one word: each, and the word under which all are indexed. */
  variants: Record<string, string>;
  /** Words that readers type for one another: each with the others, as indexed. */
  like: Record<string, string[]>;
  /** People and bodies that are named and have no page: other names by which a word is known. */
  named: Spelling[][];
  verdicts: { label: string; family: string }[];
  topics: string[];
  entries: SearchEntry[];
}

/** Every word of Pagefind's index, and how many entries have it: a word that is not here is nowhere. */
export type WordsFile = Record<string, number>;

/** What a word weighs by the field of an entry in which it stands; in its text, which begins with the title, 1 and more. */
export const FIELD_WEIGHTS = { title: 5, subject: 4, quotation: 1.6, name: 1.2 } as const;

/** An entry as Pagefind reads it: its words as the search compares them, by field. Filters and sort are for everybody's use. */
export interface PagefindRecord {
  /** The entry's path. */
  url: string;
  content: string;
  language: string;
  meta: Partial<Record<keyof typeof FIELD_WEIGHTS, string>>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** A quotation of the site, and the claims that rest on it: their numbers among the entries. */
export interface QuotationEntry {
  words: string;
  claims: number[];
}

/** What the site tells of a claim, sentence by sentence; `lang` where it is not in the language of the page. */
export type SpellingsFile = Spelling[];
