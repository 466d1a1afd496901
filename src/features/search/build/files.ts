/** The files of the search index. A search loads the first, and of the others those that its words need. */
import { createHash } from 'node:crypto';
import {
  packed,
  type QuotationEntry,
  type SearchIndex,
  type TextFile,
  type WordsFile,
} from '../../../core/search/format.ts';
import { shardOf } from '../../../core/search/words.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import { once } from '../../../record/once.ts';
import type { ClaimEntry } from '../../../record/types.ts';
import { searchedOf, searchEntries, searchLists } from './entries.ts';
import { namesOfRecord } from './named.ts';
import { sentencesOf } from './sentences.ts';
import { likeWords } from './variants.ts';
import { indexedWords } from './words.ts';

/** A file below `/search/`: its name, and what it holds. */
export interface SearchFile {
  name: string;
  data: unknown;
}

/**
 * All files. Those of words and quotations have their hash in their name: an index that was loaded before the site changed
 * asks for files that are gone, and never gets those of another index.
 */
export const searchFiles = once((record: SiteRecord): SearchFile[] => {
  const shards = new Map<string, WordsFile>();
  for (const [word, having] of [...indexedWords(record)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shard = shardOf(word);
    let words = shards.get(shard);
    if (words === undefined) shards.set(shard, (words = {}));
    words[word] = packed(having);
  }
  const wordFiles = [...shards].map(([shard, data]) => [shard, hashed(`words-${shard}`, data)] as const);
  const quotations = hashed('quotations', quotationsOf(record));
  const { variants, all } = namesOfRecord(record);
  const index: SearchIndex = {
    ids: record.manifest.ids,
    words: Object.fromEntries(wordFiles.map(([shard, { name }]) => [shard, name])),
    quotations: quotations.name,
    variants,
    like: likeWords(record.manifest.search?.words ?? [], variants),
    named: all.filter(({ of }) => of === undefined).map(({ spellings }) => [...spellings]),
    ...searchLists(record),
    entries: searchEntries(record),
  };
  return [
    { name: 'index', data: index },
    ...wordFiles.map(([, file]) => file),
    quotations,
    ...searchedOf(record).claims.map((claim) => ({ name: `text-${claim.slug}`, data: textOf(claim, record) })),
  ];
});

function hashed(name: string, data: unknown): SearchFile {
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  return { name: `${name}-${hash.slice(0, 8)}`, data };
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
function textOf(claim: ClaimEntry, record: SiteRecord): TextFile {
  const { language } = record.manifest;
  const quoted = claim.evidence.flatMap(({ quotes }) =>
    quotes.map(({ exact, source }) => {
      const lang = record.source(source).language;
      return { text: `“${exact}”`, ...(lang !== language && { lang }) };
    }),
  );
  const notes = [...claim.evidence.flatMap(({ note }) => note ?? []), ...claim.unknowns];
  const own = [...sentencesOf(claim.text, language), ...notes].map((text) => ({ text }));
  return [...new Map([...own, ...quoted].map((each) => [each.text, each])).values()];
}
