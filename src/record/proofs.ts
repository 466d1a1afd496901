/** Every quotation that the content makes, and what the proof says of it today: to see what a change of the proof changes. */
import { noFingerprint } from '../core/rules/index.ts';
import { bodyReader } from './body/body.ts';
import { addressesOf } from './addresses.ts';
import { readEntries } from './entries.ts';
import type { ContentFiles } from './reading/files.ts';
import { readFingerprints } from './fingerprints.ts';
import { proseTerms } from './prose-terms.ts';
import { prover, quoteReader, readerOfAnySource, type QuoteReader } from './quotes.ts';

/** One quotation of one claim. */
export interface QuotationProof {
  /** Slug of the claim. */
  claim: string;
  /** Slug of the source. */
  source: string;
  exact: string;
  /** Where its words stand (`[from, to)` of each part), or the rule that refuses it. */
  result: string;
}

/** The quotations of every claim that can be read, in its evidence and in its account, in order. */
export function proofsIn(files: ContentFiles): QuotationProof[] {
  // Other mistakes of the content are the check's to tell.
  const silent = (): void => undefined;
  const entries = readEntries(files, silent);
  const manifest = entries.manifest?.data;
  if (manifest === undefined) return [];
  const languageOf = (source: string): string | undefined => entries.sound.sources.get(source)?.data.language;
  const prove = prover(readFingerprints(files.fingerprints, entries, silent));
  const read = readerOfAnySource(quoteReader(prove, languageOf, manifest), entries);
  const known = addressesOf(entries, []);
  const terms = proseTerms(entries);
  const ownLanguage = manifest.language;
  return [...entries.sound.claims.values()].flatMap(({ slug, data, body }) => {
    const proofs: QuotationProof[] = [];
    const note: QuoteReader = (quote) => {
      const proof = read(quote);
      const result =
        proof === undefined
          ? noFingerprint.id
          : proof.wrong === undefined
            ? JSON.stringify(proof.value)
            : proof.wrong.map(({ rule }) => rule).join(', ');
      proofs.push({ claim: slug, source: quote.source, exact: quote.exact, result });
      return proof;
    };
    for (const { quotes } of data.evidence) quotes.forEach(note);
    bodyReader({ known, terms, read: note, languageOf, ownLanguage, labelOf: (source) => source })(body);
    return proofs;
  });
}

/** What two lists of proofs do not agree on. */
export interface ProofChanges {
  passes: QuotationProof[];
  fails: QuotationProof[];
  /** Found in both, at other words. */
  moved: QuotationProof[];
}

/** Compares the proofs of the same quotations by two ways of matching; a quotation that only one list has is left out. */
export function compareProofs(before: readonly QuotationProof[], now: readonly QuotationProof[]): ProofChanges {
  const known = new Map(before.map((proof) => [keyOf(proof), proof.result]));
  const changes: ProofChanges = { passes: [], fails: [], moved: [] };
  for (const proof of now) {
    const earlier = known.get(keyOf(proof));
    if (earlier === undefined || earlier === proof.result) continue;
    if (!isFound(earlier) && isFound(proof.result)) changes.passes.push(proof);
    else if (isFound(earlier)) (isFound(proof.result) ? changes.moved : changes.fails).push(proof);
  }
  return changes;
}

function keyOf({ claim, source, exact }: QuotationProof): string {
  return JSON.stringify([claim, source, exact]);
}

function isFound(result: string): boolean {
  return result.startsWith('[');
}
