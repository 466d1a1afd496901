/** Builds `data/claims.json`. */
import type { ClaimsFile } from './schema/claims-file.ts';
import { FORM_VERSION } from './schema/common.ts';
import { finder } from '../record/look-up.ts';
import { standingClaims } from '../record/standing.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote, TheEntries } from '../record/types.ts';
import { latestOf } from '../wording/time-order.ts';

type ExportedClaim = ClaimsFile['claims'][number];

/**
 * Every claim that stands, as the contract has it.
 * @param start what an address on the site begins with: the whole address of its root, or `/`
 */
export function claimsFile(record: TheEntries, start = '/'): ClaimsFile {
  const claims = standingClaims(record.claims);
  const languageOf = languageIn(record);
  return {
    version: FORM_VERSION,
    asOf: latestOf(claims.map(({ asOf }) => asOf)) ?? null,
    claims: claims.map((claim) => exportClaim(claim, languageOf, start)),
  };
}

/** Says in which language a source is. */
export type LanguageOf = (source: string) => string;

export function languageIn({ sources }: Pick<TheEntries, 'sources'>): LanguageOf {
  const source = finder('source', sources);
  return (slug) => source(slug).language;
}

/** A claim as the contract has it. */
export function exportClaim(claim: ClaimEntry, languageOf: LanguageOf, start: string): ExportedClaim {
  const {
    id,
    slug,
    title,
    topic,
    kind,
    favours,
    hurts,
    judgement,
    asOf,
    places,
    when,
    figure,
    evidence,
    opposes,
    tension,
    related,
    version,
  } = claim;
  const { verdict, family, rule, row } = judgement;
  return {
    id,
    slug,
    url: `${start}claims/${slug}/`,
    title,
    topic,
    kind,
    favours,
    hurts,
    verdict,
    family,
    rule,
    row,
    asOf,
    places,
    when,
    figure: figure ?? null,
    evidence: evidence.map((piece) => exportEvidence(piece, languageOf)),
    opposes,
    tension,
    related,
    version,
  };
}

/** A piece of evidence as the contract has it. */
export function exportEvidence(piece: EvidenceEntry, languageOf: LanguageOf): ExportedClaim['evidence'][number] {
  const { statement, actor, side, stance, basis, made, speaksOf, published, quotes } = piece;
  return {
    statement,
    actor,
    side,
    stance,
    basis,
    when: made,
    speaksOf,
    published,
    quotes: quotes.map((quote) => exportQuote(quote, languageOf)),
  };
}

/** A quotation as the contract has it. */
export function exportQuote(
  { source, exact, translation, voice, words }: ProvedQuote,
  languageOf: LanguageOf,
): ExportedClaim['evidence'][number]['quotes'][number] {
  return {
    source,
    exact,
    language: languageOf(source),
    translation: translation ?? null,
    voice,
    words: words.map(([from, to]) => [from, to]),
  };
}
