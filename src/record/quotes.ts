/** Proves quotations against the fingerprints of their sources. */
import type { Finding } from '../domain/finding.ts';
import { proveQuotation, quotationFinding } from '../domain/quotation.ts';
import type { Quote } from '../domain/schema/claim.ts';
import type { Fingerprint } from '../domain/schema/fingerprint.ts';
import { renamed, unknown } from './check-references.ts';
import type { Entries } from './entries.ts';
import type { WordRange } from './types.ts';

/** Says where a quotation stands, or why it stands nowhere; `undefined` where its source is not there or not sound. */
export type Prover = (quote: Quote) => { words: WordRange[] } | Finding | undefined;

export function prover(fingerprints: ReadonlyMap<string, Fingerprint>): Prover {
  return (quote) => {
    const fingerprint = fingerprints.get(quote.source);
    if (fingerprint === undefined) return undefined;
    const proof = proveQuotation(quote, fingerprint);
    return proof.ok ? { words: proof.words } : quotationFinding(proof.failure, quote.source);
  };
}

/** As the prover, and a source that there is not is a finding too: for quotations whose references nothing else checks. */
export function proverOfAnySource(prove: Prover, { known: { sources }, sound }: Entries): Prover {
  return (quote) => {
    if (sources.has(quote.source)) return prove(quote);
    return {
      rule: 'unknown-reference',
      path: ['source'],
      message: renamed('source', quote.source, 'sources', sound) ?? unknown('source', quote.source, 'sources', sources),
    };
  };
}
