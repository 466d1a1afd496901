/** Words that serve many claims: an editor has confirmed that they carry each of them. */
import type { VFileMessage } from 'vfile-message';
import type { ProvedQuote } from '../types.ts';
import { quotationNotConfirmed } from '../../core/rules/index.ts';
import type { Entry } from '../entries.ts';
import type { JudgedClaim } from '../claims.ts';

/** From so many claims on, the same words are looked at again in each: words rarely say four things. */
const MANY_CLAIMS = 4;

/** Every quotation of the same words that serves many claims and that nobody has confirmed in this one. */
export function unconfirmed(
  claims: readonly JudgedClaim[],
  entries: ReadonlyMap<string, Entry<'claims'>>,
): VFileMessage[] {
  const serving = new Map<string, Set<string>>();
  for (const { id, evidence } of claims) {
    for (const quote of evidence.flatMap(({ quotes }) => quotes)) {
      const key = wordsKey(quote);
      serving.set(key, (serving.get(key) ?? new Set()).add(id));
    }
  }
  return claims.flatMap((claim) => {
    const entry = entries.get(claim.slug);
    if (entry === undefined) return [];
    return claim.evidence.flatMap((piece, i) =>
      piece.quotes.flatMap((quote, j) => {
        const ids = [...(serving.get(wordsKey(quote)) ?? [])];
        const confirmed = entry.data.evidence[i]?.quotes[j]?.confirmed;
        if (ids.length < MANY_CLAIMS || confirmed !== undefined) return [];
        const path = ['evidence', i, 'quotes', j, 'exact'];
        return [entry.located.message(quotationNotConfirmed.tell(path, ids.sort()))];
      }),
    );
  });
}

function wordsKey({ source, wordRanges }: ProvedQuote): string {
  return `${source} ${JSON.stringify(wordRanges)}`;
}
