import type { SiteRecord } from '../../../src/record/look-up.ts';
import type { ClaimEntry } from '../../../src/record/types.ts';
import type { ClaimFields } from './format.ts';

/** A claim as the content has it, in the form in which formats are compared. */
export function fieldsOf(claim: ClaimEntry, record: Pick<SiteRecord, 'actor' | 'claim' | 'source'>): ClaimFields {
  const { id, slug, title, topic, kind, favours, judgement, asOf, when, figure, version, text, unknowns } = claim;
  const asserted = claim.evidence.filter(({ stance }) => stance === 'asserts');
  const made = asserted.filter(({ basis }) => basis !== 'second-hand');
  const voices = sortedSet(made.map(({ actor }) => actor)).map(record.actor);
  const slugs = (named: boolean): string[] =>
    voices.filter((actor) => actor.named === named).map((actor) => actor.slug);
  const stands = (other: string): boolean => record.claim(other).withdrawn === undefined;
  return {
    id,
    slug,
    url: `/claims/${slug}/`,
    versionUrl: `/claims/${slug}/v/${String(version)}/`,
    title,
    topic,
    kind,
    favours: favours.toSorted(),
    hurts: claim.hurts.toSorted(),
    verdict: judgement.verdict,
    family: judgement.family,
    rule: judgement.rule,
    row: judgement.ruleNumber,
    asOf,
    places: claim.places.toSorted(),
    when,
    figure: figure ?? null,
    version,
    firstPublished: claim.revisions[0]?.on ?? '',
    revised: claim.revisions.at(-1)?.on ?? '',
    opposes: claim.opposes.filter(stands).sort(),
    tension: claim.tension.filter((other) => stands(other.claim)).sort(byClaim),
    related: claim.related.filter(stands).sort(),
    evidence: claim.evidence
      .map(({ statement, actor, side, stance, basis, made, speaksOf, published }) => ({
        statement,
        actor,
        side,
        stance,
        basis,
        when: made,
        speaksOf,
        published,
      }))
      .sort(byStatement),
    quotes: claim.evidence
      .flatMap(({ statement, quotes }) =>
        quotes.map(({ source, exact, translation, voice, wordRanges: words }) => ({
          statement,
          source,
          exact,
          language: record.source(source).language,
          translation: translation ?? null,
          voice,
          words: words.map(([from, to]): [number, number] => [from, to]),
        })),
      )
      .sort(byStatement),
    namedVoices: slugs(true),
    unnamedVoices: slugs(false),
    carriers: sortedSet(asserted.flatMap(({ sources }) => sources)),
    text,
    unknowns,
    trace: judgement.inputs.map(({ question: words, holds }) => ({ words, holds })),
    revisions: claim.revisions,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

/** Orders by statement; those of one statement keep their order. */
export function byStatement(a: { statement: string }, b: { statement: string }): number {
  return a.statement < b.statement ? -1 : a.statement > b.statement ? 1 : 0;
}

/** Orders by the other claim. */
export function byClaim(a: { claim: string }, b: { claim: string }): number {
  return a.claim < b.claim ? -1 : 1;
}

/** Each once, sorted. */
export function sortedSet(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
