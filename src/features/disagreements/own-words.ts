/** A party against its own words. */
import { ownClashes, type Clash } from '../../core/own-words.ts';
import type { ClaimEntry, EvidenceEntry } from '../../record/types.ts';
import { byTime } from '../../wording/accounts.ts';

/** All words of one party that clash on one claim, or on two that oppose each other. */
export interface OwnWords {
  /** A side, or the slug of an actor who speaks for nobody else. */
  party: string;
  claims: ClaimEntry[];
  /** Words that a surely later one goes against, oldest first, if they are not among `undecided`. */
  earlier: EvidenceEntry[];
  later: EvidenceEntry[];
  /** Words that clash with one of which the sources do not tell whether it came before or after. */
  undecided: EvidenceEntry[];
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
    const unordered = clashes.filter((clash) => !clash.ordered).map(pair);
    const undecided = inOrder(unordered.flat());
    const open = new Set(undecided.map(({ statement }) => statement));
    const decided = (pieces: EvidenceEntry[]) => inOrder(pieces.filter(({ statement }) => !open.has(statement)));
    return [
      {
        party: one.party,
        claims: one.claims.flatMap((slug) => bySlug.get(slug) ?? []),
        earlier: decided(ordered.map(({ first }) => first)),
        later: decided(ordered.map(({ second }) => second)),
        undecided,
        unordered,
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
