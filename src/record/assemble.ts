/** Puts the sound entries together into the record, each with what the others say of it. */
import { mergeRanges, quotedShare } from '../domain/coverage.ts';
import type { Fingerprint } from '../domain/schema/fingerprint.ts';
import type { JudgedClaim } from './claims.ts';
import type { Entries } from './entries.ts';
import { isNamed, type Facts } from './facts.ts';
import { compareIds } from './look-up.ts';
import type {
  ActorEntry,
  ClaimEntry,
  PlaceEntry,
  ProvedQuote,
  SourceEntry,
  StatementEntry,
  TheRecord,
  WordRange,
} from './types.ts';

export interface Parts {
  entries: Entries;
  facts: Facts;
  fingerprints: ReadonlyMap<string, Fingerprint>;
  claims: readonly JudgedClaim[];
}

/** The record; every list in its order. Called where there are no problems, so that everything referred to is there. */
export function assemble(parts: Parts): TheRecord {
  const judged = parts.claims.toSorted((a, b) => compareIds(a.id, b.id));
  return {
    claims: claimEntries(judged, parts),
    statements: statementEntries(judged, parts),
    actors: actorEntries(parts),
    places: placeEntries(judged, parts),
    sources: sourceEntries(judged, parts),
  };
}

/** Opposition goes both ways, so that the editor writes it once. */
function claimEntries(claims: readonly JudgedClaim[], { entries: { sound } }: Parts): ClaimEntry[] {
  const opposesOf = (slug: string): string[] => sound.claims.get(slug)?.data.opposes ?? [];
  return claims.map((claim) => ({
    ...claim,
    opposes: claims
      .filter(({ slug }) => opposesOf(claim.slug).includes(slug) || opposesOf(slug).includes(claim.slug))
      .map(({ slug }) => slug),
    related: sound.claims.get(claim.slug)?.data.related ?? [],
  }));
}

function statementEntries(claims: readonly JudgedClaim[], { entries: { sound }, facts }: Parts): StatementEntry[] {
  return inOrder(sound.statements).map(({ slug, data }) => ({
    ...data,
    slug,
    published: facts.voices.get(slug)?.published ?? '',
    claims: slugsOf(claims, ({ evidence }) => evidence.some(({ statement }) => statement === slug)),
  }));
}

function actorEntries({ entries: { sound } }: Parts): ActorEntry[] {
  const statements = inOrder(sound.statements);
  return inOrder(sound.actors).map(({ slug, data }) => ({
    ...data,
    slug,
    named: isNamed(data),
    statements: statements.filter((statement) => statement.data.actor === slug).map((statement) => statement.slug),
  }));
}

function placeEntries(claims: readonly JudgedClaim[], { entries: { sound } }: Parts): PlaceEntry[] {
  return inOrder(sound.places).map(({ slug, data }) => ({
    ...data,
    slug,
    claims: slugsOf(claims, ({ places }) => places.includes(slug)),
  }));
}

function sourceEntries(claims: readonly JudgedClaim[], { entries: { sound }, fingerprints }: Parts): SourceEntry[] {
  const statements = inOrder(sound.statements);
  return inOrder(sound.sources).map(({ slug, data }) => {
    const words = fingerprints.get(slug)?.words ?? 0;
    const quoted = quotedRanges(claims, slug);
    return {
      ...data,
      slug,
      words,
      quotedShare: quotedShare(quoted, words),
      quoted,
      statements: statements
        .filter(({ data: { carriedBy } }) => carriedBy.some(({ source }) => source === slug))
        .map((statement) => statement.slug),
      claims: slugsOf(
        claims,
        (claim) =>
          claim.evidence.some(({ sources }) => sources.includes(slug)) ||
          quotesOf(claim).some(({ source }) => source === slug),
      ),
    };
  });
}

/** Every quotation of a claim, in its evidence and its body. */
export function quotesOf({ evidence, bodyQuotes }: JudgedClaim): ProvedQuote[] {
  return [...evidence.flatMap(({ quotes }) => quotes), ...bodyQuotes];
}

/** The ranges of a source's words that claims quote, merged, in order. */
export function quotedRanges(claims: readonly JudgedClaim[], source: string): WordRange[] {
  const quotes = claims.flatMap(quotesOf).filter((quote) => quote.source === source);
  return mergeRanges(quotes.flatMap(({ words }) => words));
}

function slugsOf(claims: readonly JudgedClaim[], matches: (claim: JudgedClaim) => boolean): string[] {
  return claims.filter(matches).map(({ slug }) => slug);
}

function inOrder<T extends { slug: string }>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
