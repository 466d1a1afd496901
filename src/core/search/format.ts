/** The search index as it lies on the site: small files of JSON, of which a search loads those that it needs. */

export const ENTRY_KINDS = ['actor', 'place', 'claim', 'statement', 'source'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

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

/** `search/index.json`: everything but the words. */
export interface SearchIndex {
  /** What the ids of claims begin with. */
  ids: string;
  /** For each first letter, the file that has the words. */
  words: Record<string, string>;
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

/**
 * A file of words. Of each word: one number for each entry that has it, which is the distance from the entry before,
 * times {@link FIELDS}, plus a bit for each field in which it stands.
 */
export type WordsFile = Record<string, number[]>;

/** The fields of an entry in which a word can stand. */
export const FIELD = { title: 1, subject: 2, name: 4, quotation: 8, text: 16 } as const;
/** One more than the highest number of all fields together. */
export const FIELDS = 32;

/** A quotation of the site, and the claims that rest on it: their numbers among the entries. */
export interface QuotationEntry {
  words: string;
  claims: number[];
}

/** What the site tells of a claim, sentence by sentence; `lang` where it is not in the language of the page. */
export type TextFile = Spelling[];

/** Writes the entries that have a word as {@link WordsFile} holds them; the entries rise. */
export function packed(postings: Iterable<readonly [entry: number, fields: number]>): number[] {
  let before = 0;
  return [...postings].map(([entry, fields]) => {
    const number = (entry - before) * FIELDS + fields;
    before = entry;
    return number;
  });
}

/** The entries that have a word, each with its fields. */
export function unpacked(numbers: readonly number[]): Map<number, number> {
  let entry = 0;
  return new Map(
    numbers.map((number) => {
      entry += Math.floor(number / FIELDS);
      return [entry, number % FIELDS] as const;
    }),
  );
}
