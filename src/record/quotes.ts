/** Proves quotations against the fingerprints of their sources, and checks what stands beside them. */
import type { Finding, Result } from '../core/finding.ts';
import { translationMissing, translationNeedless } from '../core/rules/index.ts';
import { proveQuotation, quotationFinding, type Selector } from '../core/quotation.ts';
import type { Quote } from '../core/schema/claim.ts';
import type { Fingerprint } from '../core/schema/fingerprint.ts';
import { unknown } from './checks/references.ts';
import type { Entries } from './entries.ts';
import type { ManifestTerms } from './manifest.ts';
import { quotationMarks } from './own-prose.ts';
import type { WordRange } from '../core/word-numbers.ts';

/** Words of a source, whoever shows them. */
type GivenQuote = Selector & Pick<Quote, 'source'>;

/** Says where words stand, or why they stand nowhere; `undefined` where their source is not there or not sound. */
export type Prover = (quote: GivenQuote) => Result<WordRange[]> | undefined;

/** Says where a quotation stands, or all that is wrong with it; `undefined` where its source is not there or not sound. */
export type QuoteReader = (quote: Quote) => Result<WordRange[]> | undefined;

/**
 * Makes what proves the record's quotations: given a quotation, where its words stand in its source's article, or what
 * the editor has to mend. The same words of a source are proved once, however often claims and recorded versions quote
 * them. The proof itself, and its chance of error, are told at `proveWith` in `core/quotation/prove.ts`.
 * @param fingerprints of the articles, by the source's slug
 * @returns `undefined` of a source that is not known: that is told where it is named
 */
export function prover(fingerprints: ReadonlyMap<string, Fingerprint>): Prover {
  const proved = new Map<string, Result<WordRange[]>>();
  return ({ source, exact, prefix, suffix }) => {
    const fingerprint = fingerprints.get(source);
    if (fingerprint === undefined) return undefined;
    const key = JSON.stringify([source, exact, prefix, suffix]);
    const known = proved.get(key);
    if (known !== undefined) return known;
    const proof = proveQuotation({ exact, prefix, suffix }, fingerprint);
    const result = proof.ok ? { value: proof.words } : { wrong: [quotationFinding(proof.failure, source)] };
    proved.set(key, result);
    return result;
  };
}

/** @param languageOf the language of a source; `undefined` where the source is not sound */
export function quoteReader(
  prove: Prover,
  languageOf: (source: string) => string | undefined,
  manifest: ManifestTerms,
): QuoteReader {
  return (quote) => {
    const proof = prove(quote);
    const language = languageOf(quote.source);
    const ofTranslation = language === undefined ? [] : translationFindings(quote, language, manifest);
    const wrong = [...(proof?.wrong ?? []), ...ofTranslation];
    return wrong.length > 0 ? { wrong } : proof;
  };
}

/** As the reader, and a source that there is not is a finding too: for quotations whose references nothing else checks. */
export function readerOfAnySource(read: QuoteReader, { known: { sources }, sound }: Entries): QuoteReader {
  return (quote) => {
    if (sources.has(quote.source)) return read(quote);
    return { wrong: [unknown(['source'], quote.source, 'sources', sources, sound)] };
  };
}

/** Words in another language than the record's have our translation beside them, and it is no quotation. */
function translationFindings(
  { source, translation }: Quote,
  language: string,
  { language: own, languages = {} }: ManifestTerms,
): Finding[] {
  if (own === undefined) return [];
  const path = ['translation'];
  if (translation === undefined) {
    const name = languages[language]?.name ?? language;
    return language === own ? [] : [translationMissing.tell(path, source, name, language)];
  }
  if (language === own) return [translationNeedless.tell(path, source, language)];
  return quotationMarks(translation).map((finding) => ({ ...finding, path }));
}
