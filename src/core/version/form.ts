/** Puts a claim into the form in which it leaves the record. */
import type { CalculationResult } from '../calculation/result.ts';
import type { Origins } from '../origins.ts';
import type { Calculation } from '../schema/calculation.ts';
import type { Correction, Evidence, Quote, Revision, Tension } from '../schema/claim.ts';
import type { Figure } from '../schema/figure.ts';
import { FORM_VERSION } from '../schema/form-version.ts';
import type { ClaimForm } from '../schema/version.ts';
import type { Judgement } from '../verdict/types.ts';

interface PlainQuote extends Omit<Quote, 'confirmed'> {
  wordRanges: readonly (readonly [number, number])[];
}

interface PlainEvidence extends Omit<Evidence, 'quotes' | 'argued'> {
  actor: string;
  side: string;
  made: string;
  published: string;
  sources: string[];
  quotes: readonly PlainQuote[];
}

/** A claim, proved and judged, as the house has it. */
export interface PlainClaim extends Pick<
  ClaimForm,
  | ('id' | 'slug' | 'version' | 'title' | 'topic' | 'kind' | 'favours' | 'hurts' | 'places' | 'reviewed')
  | ('html' | 'text' | 'unknowns' | 'opposes' | 'related')
> {
  when: string;
  asOf: string;
  figure?: Figure | undefined;
  evidence: readonly PlainEvidence[];
  calculation?: { type: Calculation['type']; result: CalculationResult } | undefined;
  judgement: Judgement;
  origins: Origins;
  bodyQuotes: readonly PlainQuote[];
  tension: readonly Tension[];
  revisions: readonly Revision[];
  corrections?: readonly Correction[] | undefined;
}

/**
 * The claim in its form.
 * @param names what all that it refers to is called
 * @param weighed how many sources were out by the day of the verdict
 * @throws RangeError where it quotes a source that is not among the names
 */
export function formOf(claim: PlainClaim, names: ClaimForm['names'], weighed: number): ClaimForm {
  const { verdict, family, rule, ruleNumber, inputs, wouldChange, deniedBy, uncounted } = claim.judgement;
  const { calculation } = claim;
  const languages = new Map(names.sources.map(({ slug, language }) => [slug, language]));
  const quotesOf = (quotes: readonly PlainQuote[]) => quotes.map((quote) => quoteOf(quote, languages));
  return {
    formVersion: FORM_VERSION,
    id: claim.id,
    slug: claim.slug,
    version: claim.version,
    title: claim.title,
    topic: claim.topic,
    kind: claim.kind,
    favours: claim.favours,
    hurts: claim.hurts,
    ...{ verdict, family, rule, ruleNumber },
    asOfDay: claim.asOf,
    weighed,
    reviewed: claim.reviewed,
    places: claim.places,
    aboutTime: claim.when,
    figure: claim.figure ?? null,
    text: claim.text,
    html: claim.html,
    bodyQuotes: quotesOf(claim.bodyQuotes),
    evidence: claim.evidence.map((piece) => ({ ...pieceOf(piece), quotes: quotesOf(piece.quotes) })),
    unknowns: claim.unknowns,
    trace: { inputs, wouldChange, deniedBy, uncounted },
    calculation: calculation === undefined ? null : { type: calculation.type, ...calculation.result },
    origins: originsForm(claim.origins),
    opposes: claim.opposes,
    tension: claim.tension.map(({ claim: slug, how }) => ({ slug, how })),
    related: claim.related,
    revisions: claim.revisions.map(({ version, on, what }) => ({ version, publishedOn: on, what })),
    corrections: (claim.corrections ?? []).map(({ version, verdictBefore, what, why }) => ({
      ...{ version, verdictBefore, what, why },
    })),
    names,
  };
}

function quoteOf(
  { source, exact, prefix, suffix, translation, voice, wordRanges }: PlainQuote,
  languages: ReadonlyMap<string, string>,
): ClaimForm['bodyQuotes'][number] {
  const language = languages.get(source);
  if (language === undefined) throw new RangeError(`The names of the claim lack the source ${source}.`);
  return {
    source,
    exact,
    prefix: prefix ?? null,
    suffix: suffix ?? null,
    language,
    translation: translation ?? null,
    voice,
    wordRanges: wordRanges.map(([from, to]) => [from, to]),
  };
}

function pieceOf(piece: PlainEvidence): Omit<ClaimForm['evidence'][number], 'quotes'> {
  const { statement, actor, side, stance, basis, made, speaksOf, published, sources } = piece;
  return {
    ...{ statement, actor, side, stance, basis, made, speaksOf, published, sources },
    figure: piece.figure ?? null,
    passages: (piece.passages ?? []).map(({ source, words: [from, to] }) => ({ source, wordRange: [from, to] })),
    concession: piece.concession ?? null,
    note: piece.note ?? null,
  };
}

function originsForm({ byStance, relays }: Origins): ClaimForm['origins'] {
  return {
    byStance,
    relays: relays.map(({ statement, carriers }) => ({
      statement,
      carriers: carriers.map(({ source, via, note }) => ({ source, via: via ?? null, note: note ?? null })),
    })),
  };
}
