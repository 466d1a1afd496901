/** The latest words of a side, for the home page. */
import { toDays } from '../../core/edtf.ts';
import type { Side } from '../../core/sides.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote } from '../../record/types.ts';

export interface LatestWords {
  evidence: EvidenceEntry;
  quote: ProvedQuote;
}

/**
 * The words of a side on a topic that were made last: the speaker's own where any are quoted, else as an article reports
 * them; by the earliest day on which they can have been made; of one day, those that are known to have come after others;
 * of equals, those that more sources carry, then by name.
 * @returns `undefined` where the side is not quoted on the topic.
 */
export function latestWords(
  claims: readonly Pick<ClaimEntry, 'topic' | 'evidence'>[],
  side: Side,
  topic: string,
): LatestWords | undefined {
  return claims
    .filter((claim) => claim.topic === topic)
    .flatMap(({ evidence }) => evidence.filter((piece) => piece.side === side))
    .flatMap((evidence) => evidence.quotes.map((quote) => ({ evidence, quote })))
    .sort(
      (a, b) =>
        Number(b.quote.voice === 'speaker') - Number(a.quote.voice === 'speaker') ||
        toDays(b.evidence.made).first - toDays(a.evidence.made).first ||
        (b.evidence.follows ?? 0) - (a.evidence.follows ?? 0) ||
        b.evidence.sources.length - a.evidence.sources.length ||
        (a.evidence.statement < b.evidence.statement ? -1 : 1),
    )[0];
}
