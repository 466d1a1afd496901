/** What the claims and a source's own entry say that its words are for. */
import { account, type Accounting, type Held } from '../core/accounting.ts';
import { mergeRanges } from '../core/coverage.ts';
import type { Fingerprint } from '../core/schema/fingerprint.ts';
import type { JudgedClaim } from './claims.ts';
import type { Entries } from './entries.ts';
import { compareIds } from './look-up.ts';
import { stillPublished } from './published.ts';
import type { ProvedQuote } from './types.ts';
import type { WordRange } from '../core/word-numbers.ts';
import type { Version } from '../core/schema/version.ts';
import type { Recorded } from './versions/read.ts';

/** The words of one source. */
export interface SourceAccount {
  /** How many it has. */
  wordCount: number;
  /** What they are proved with. */
  fingerprint: Fingerprint;
  accounting: Accounting;
  /** The ranges that the site quotes, merged, in order. */
  quoted: WordRange[];
  /** The ranges that claims told which were withdrawn, merged, in order. */
  withdrawn: WordRange[];
}

/** Accounts for the words of every sound source that has a fingerprint, by its slug. */
export function sourceAccounts(
  { sound }: Entries,
  fingerprints: ReadonlyMap<string, Fingerprint>,
  claims: readonly JudgedClaim[],
  recorded: Recorded,
): Map<string, SourceAccount> {
  const held = heldIn(claims);
  const withdrawn = heldWordsOf(claims.filter((claim) => claim.withdrawn !== undefined));
  const quoted = quotedOnSite(claims, recorded);
  return new Map(
    Array.from(sound.sources.values()).flatMap(({ slug, data }) => {
      const fingerprint = fingerprints.get(slug);
      if (fingerprint === undefined) return [];
      const { words: wordCount } = fingerprint;
      // A passage that ends past the article is told as that, and not as what it runs into.
      const own = (held.get(slug) ?? []).filter((piece) => piece.words[1] <= wordCount);
      const accounting = account(wordCount, own, data.accounting ?? []);
      const told = (withdrawn.get(slug) ?? []).map((piece) => piece.words);
      const ranges = { quoted: mergeRanges(quoted.get(slug) ?? []), withdrawn: mergeRanges(told) };
      return [[slug, { wordCount, fingerprint, accounting, ...ranges }]];
    }),
  );
}

/**
 * The words that the claims that stand quote or tell in their own, by the slug of their source. A withdrawn claim holds
 * none: its words are another's, or the source says that they were its own.
 */
export function heldIn(claims: readonly JudgedClaim[]): Map<string, Held[]> {
  return heldWordsOf(stillPublished(claims));
}

/** The words of claims, in the order of their ids. A source that does not carry a statement has none of it. */
function heldWordsOf(claims: readonly JudgedClaim[]): Map<string, Held[]> {
  const held = new Map<string, Held[]>();
  const hold = (source: string, piece: Held): void => {
    const pieces = held.get(source);
    if (pieces === undefined) held.set(source, [piece]);
    else pieces.push(piece);
  };
  for (const { id, evidence, bodyQuotes } of claims.toSorted((a, b) => compareIds(a.id, b.id))) {
    for (const { sources, quotes, passages = [] } of evidence) {
      for (const { source, wordRanges } of quotes.filter((quote) => sources.includes(quote.source)))
        for (const words of wordRanges) hold(source, { claim: id, words, quoted: true });
      for (const { source, words } of passages.filter((passage) => sources.includes(passage.source)))
        hold(source, { claim: id, words, quoted: false });
    }
    for (const { source, wordRanges } of bodyQuotes)
      for (const words of wordRanges) hold(source, { claim: id, words, quoted: true });
  }
  return held;
}

/** What quotes: a claim, or the claim in a recorded version. */
interface Quoting<Quote> {
  evidence: readonly { quotes: readonly Quote[] }[];
  bodyQuotes: readonly Quote[];
}

/** Every quotation of a claim, in its evidence and its body. */
export function quotesOfClaim<Quote>({ evidence, bodyQuotes }: Quoting<Quote>): Quote[] {
  return [...evidence.flatMap(({ quotes }) => quotes), ...bodyQuotes];
}

/** The ranges that the site quotes, by source. Its claims quote them, and so do their recorded versions, whose pages stay. */
function quotedOnSite(claims: readonly JudgedClaim[], recorded: Recorded): Map<string, WordRange[]> {
  const now = claims.flatMap(quotesOfClaim<ProvedQuote>);
  const then = [...recorded.sound.values()].flat().flatMap(quotesOfClaim<Version['bodyQuotes'][number]>);
  const bySource = Map.groupBy([...now, ...then], ({ source }) => source);
  return new Map(Array.from(bySource, ([source, quotes]) => [source, quotes.flatMap(({ wordRanges }) => wordRanges)]));
}
