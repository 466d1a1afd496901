/** What the claims and the source's own entry say that its words are for. */
import { account, type Accounting, type Held } from '../domain/accounting.ts';
import { mergeRanges } from '../domain/coverage.ts';
import type { Source } from '../domain/schema/source.ts';
import type { JudgedClaim } from './claims.ts';
import { compareIds } from './look-up.ts';
import type { ProvedQuote, WordRange } from './types.ts';
import type { Recorded } from './versions/read.ts';

/** What quotes: a claim, or the claim in a recorded version. */
interface Quoting {
  evidence: readonly { quotes: readonly PlacedQuote[] }[];
  bodyQuotes: readonly PlacedQuote[];
}
type PlacedQuote = Pick<ProvedQuote, 'source' | 'words'>;

/** Every quotation of a claim, in its evidence and its body. */
export function quotesOf({ evidence, bodyQuotes }: Quoting): PlacedQuote[] {
  return [...evidence.flatMap(({ quotes }) => quotes), ...bodyQuotes];
}

/**
 * The ranges of a source's words that the site quotes, merged, in order. Its claims quote them, and so do the pages of
 * their recorded versions, which stay.
 */
export function quotedRanges(claims: readonly JudgedClaim[], recorded: Recorded, source: string): WordRange[] {
  const versions = [...recorded.sound.values()].flat().map(({ content }) => content.claim);
  const quotes = [...claims, ...versions].flatMap(quotesOf).filter((quote) => quote.source === source);
  return mergeRanges(quotes.flatMap(({ words }) => words));
}

/** Accounts for a source's words. A withdrawn claim holds none: what it said is to be found elsewhere. */
export function accountOf(
  { slug, data }: { slug: string; data: Pick<Source, 'accounting'> },
  words: number,
  claims: readonly JudgedClaim[],
): Accounting {
  const standing = claims.filter(({ withdrawn }) => withdrawn === undefined).toSorted((a, b) => compareIds(a.id, b.id));
  return account(
    words,
    standing.flatMap((claim) => heldBy(claim, slug)),
    data.accounting ?? [],
  );
}

/** The words of a source that a claim quotes, or tells in its own words. A source that does not carry a statement has none of it. */
export function heldBy({ id, evidence, bodyQuotes }: JudgedClaim, source: string): Held[] {
  const carried = evidence.filter(({ sources }) => sources.includes(source));
  const quoted = [...carried.flatMap(({ quotes }) => quotes), ...bodyQuotes]
    .filter((quote) => quote.source === source)
    .flatMap(({ words }) => words);
  const told = carried
    .flatMap(({ passages = [] }) => passages)
    .filter((passage) => passage.source === source)
    .map(({ words }) => words);
  return [
    ...quoted.map((words) => ({ claim: id, words, quoted: true })),
    ...told.map((words) => ({ claim: id, words, quoted: false })),
  ];
}
