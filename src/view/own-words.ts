/** A party against its own words. */
import { ownClashes, type Clash } from '../domain/own-words.ts';
import type { ClaimEntry, EvidenceEntry } from '../record/types.ts';
import { byTime } from './accounts.ts';

/** All words of one party that clash on one claim, or on two that oppose each other. */
export interface OwnWords {
  /** A side, or the slug of an actor who speaks for nobody else. */
  party: string;
  claims: ClaimEntry[];
  /** Words that a surely later one goes against, oldest first. */
  earlier: EvidenceEntry[];
  later: EvidenceEntry[];
  /** Pairs of words whose order the sources do not tell. */
  unordered: [EvidenceEntry, EvidenceEntry][];
}

/** @param claims claims that stand, in the order of their numbers */
export function ownWordsOf(claims: readonly ClaimEntry[]): OwnWords[] {
  const bySlug = new Map(claims.map((claim) => [claim.slug, claim]));
  const groups = Map.groupBy(ownClashes(claims), ({ party, claims: on }) => [party, ...on].join(' '));
  return [...groups.values()].flatMap((clashes) => {
    const [one] = clashes;
    if (one === undefined) return [];
    const ordered = clashes.filter((clash) => clash.ordered);
    return [
      {
        party: one.party,
        claims: one.claims.flatMap((slug) => bySlug.get(slug) ?? []),
        earlier: inOrder(ordered.map(({ first }) => first)),
        later: inOrder(ordered.map(({ second }) => second)),
        unordered: clashes.filter((clash) => !clash.ordered).map(pair),
      },
    ];
  });
}

function inOrder(pieces: readonly EvidenceEntry[]): EvidenceEntry[] {
  return [...new Map(pieces.map((piece) => [piece.statement, piece])).values()].sort(byTime);
}

function pair({ first, second }: Clash<EvidenceEntry>): [EvidenceEntry, EvidenceEntry] {
  return [first, second];
}
