/** What the search needs beside Pagefind's index. A search loads the first of these files, and of the others those that it needs. */
import { createHash } from 'node:crypto';
import type {
  PagefindRecord,
  QuotationEntry,
  SearchIndex,
  SpellingsFile,
  WordsFile,
} from '../../../core/search/format.ts';
import { withApostrophes } from '../../../core/language/apostrophes.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import { once } from '../../../record/once.ts';
import type { ClaimEntry } from '../../../record/types.ts';
import { valuesOf } from '../island/narrow.ts';
import { FILTERS } from '../island/query.ts';
import { searchedOf, searchEntries, searchLists } from './entries.ts';
import { namesOfRecord } from './named.ts';
import { sentencesOf } from './sentences.ts';
import { likeWords } from './variants.ts';
import { indexedWords, type SearchedField } from './words.ts';

/** A file below `/search/`: its name, and what it holds. */
export interface SearchFile {
  name: string;
  data: unknown;
}

/**
 * All files; `pagefind` is for the build alone. Those of words and quotations have their hash in their name: an index that was loaded before the site changed
 * asks for files that are gone, and never gets those of another index.
 */
export const searchFiles = once((record: SiteRecord): SearchFile[] => {
  const words = hashed('words', countsOf(indexedWords(record)));
  const quotations = hashed('quotations', quotationsOf(record));
  const { variants, all } = namesOfRecord(record);
  const index: SearchIndex = {
    ids: record.manifest.ids,
    words: words.name,
    records: [],
    quotations: quotations.name,
    variants,
    like: likeWords(record.manifest.search?.words ?? [], variants),
    named: all.filter(({ of }) => of === undefined).map(({ spellings }) => [...spellings]),
    ...searchLists(record),
    entries: searchEntries(record),
  };
  return [
    { name: 'index', data: index },
    { name: 'pagefind', data: pagefindRecords(record, index) },
    words,
    quotations,
    ...searchedOf(record).claims.map((claim) => ({ name: `text-${claim.slug}`, data: textOf(claim, record) })),
  ];
});

function hashed(name: string, data: unknown): SearchFile {
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  return { name: `${name}-${hash.slice(0, 8)}`, data };
}

/** How many entries have each word. */
function countsOf(entries: readonly Record<SearchedField, string[]>[]): WordsFile {
  const counts = new Map<string, number>();
  for (const fields of entries)
    for (const word of new Set(Object.values(fields).flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What Pagefind is to index. It is told no language: the words are stems already, and those of several languages. A text
 * begins with the title: Pagefind leaves out what has no text.
 */
function pagefindRecords(record: SiteRecord, index: SearchIndex): PagefindRecord[] {
  const entries = indexedWords(record);
  return index.entries.map((entry, number) => {
    const fields = entries[number];
    if (fields === undefined) throw new RangeError(`entry ${String(number)} has no words`);
    const { text, ...others } = fields;
    const values = FILTERS.map((name) => [name, valuesOf(name, entry, index)] as const);
    return {
      url: entry.path,
      content: [...others.title, ...text].join(' '),
      language: 'und',
      meta: Object.fromEntries(
        Object.entries(others).flatMap(([name, words]) => (words.length > 0 ? [[name, words.join(' ')]] : [])),
      ),
      filters: Object.fromEntries(values.filter(([, has]) => has.length > 0)),
      sort: entry.day === undefined ? {} : { day: entry.day },
    };
  });
}

/** Every quotation once, with the claims that rest on it. */
function quotationsOf(record: SiteRecord): QuotationEntry[] {
  const { actors, places, claims } = searchedOf(record);
  const byWords = new Map<string, Set<number>>();
  for (const [i, claim] of claims.entries()) {
    const quotes = [...claim.evidence.flatMap((piece) => piece.quotes), ...claim.bodyQuotes];
    for (const { exact } of quotes) {
      byWords.set(exact, (byWords.get(exact) ?? new Set()).add(actors.length + places.length + i));
    }
  }
  return [...byWords].map(([words, having]) => ({ words, claims: [...having] }));
}

/** What the page tells, sentence by sentence: the account, then the quotations of the evidence. */
function textOf(claim: ClaimEntry, record: SiteRecord): SpellingsFile {
  const { language } = record.manifest;
  const quoted = claim.evidence.flatMap(({ quotes }) =>
    quotes.map(({ exact, source }) => {
      const lang = record.source(source).language;
      return { text: `“${exact}”`, ...(lang !== language && { lang }) };
    }),
  );
  const notes = [...claim.evidence.flatMap(({ note }) => note ?? []), ...claim.unknowns];
  const own = [...sentencesOf(claim.text, language), ...notes].map((text) => ({ text: withApostrophes(text) }));
  return [...new Map([...own, ...quoted].map((each) => [each.text, each])).values()];
}
