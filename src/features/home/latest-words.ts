/** The latest words of a side, for the home page. */
import { toDays } from '../../core/edtf.ts';
import type { Side } from '../../core/sides.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote } from '../../record/types.ts';

export interface LatestWords {
  claim: ClaimEntry;
  evidence: EvidenceEntry;
  quote: ProvedQuote;
}

/**
 * The words of a side on a topic that were made last: quoted as the speaker's own, by the earliest day on which they can
 * have been made; of one day, those that are known to have come after others; of equals, those that more sources carry,
 * then by name.
 * @returns `undefined` where the side is not quoted on the topic.
 */
export function latestWords(claims: readonly ClaimEntry[], side: Side, topic: string): LatestWords | undefined {
  return claims
    .filter((claim) => claim.topic === topic)
    .flatMap((claim) =>
      claim.evidence
        .filter((evidence) => evidence.side === side)
        .flatMap((evidence) =>
          evidence.quotes.filter((quote) => quote.voice === 'speaker').map((quote) => ({ claim, evidence, quote })),
        ),
    )
    .sort(
      (a, b) =>
        toDays(b.evidence.made).first - toDays(a.evidence.made).first ||
        (b.evidence.follows ?? 0) - (a.evidence.follows ?? 0) ||
        b.evidence.sources.length - a.evidence.sources.length ||
        (a.evidence.statement < b.evidence.statement ? -1 : 1),
    )[0];
}
