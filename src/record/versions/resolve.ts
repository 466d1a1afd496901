/** A claim with all that its page says of it, apart from the entries that it refers to: what a version records. */
import { eachOnceSorted } from '../../core/each-once.ts';
import { isSide } from '../../core/sides.ts';
import type { Version, VersionContent } from '../../core/schema/version.ts';
import { sealed } from '../../core/version/hash.ts';
import type { SiteRecord } from '../look-up.ts';
import { weighedBy } from '../standing.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote } from '../types.ts';

/** The next version of a claim, after the one before. */
export function versionOf(claim: ClaimEntry, record: SiteRecord, before: Version | undefined): Version {
  return sealed({
    form: 1,
    id: claim.id,
    version: claim.version,
    slug: claim.slug,
    reviewed: claim.reviewed,
    weighed: weighedBy(record, claim.asOf),
    previous: before?.hash ?? null,
    content: contentOf(claim, record),
  });
}

/** What a version of the claim as it is now holds. */
export function contentOf(claim: ClaimEntry, record: SiteRecord): VersionContent {
  const others = (slugs: readonly string[]): VersionContent['related'] =>
    slugs.map((slug) => record.claim(slug)).map(({ id, slug, title }) => ({ id, slug, title }));
  const tension = claim.tension.flatMap(({ claim: slug, how }) => others([slug]).map((other) => ({ ...other, how })));
  return {
    claim: claimContent(claim),
    opposes: others(claim.opposes),
    ...(tension.length > 0 && { tension }),
    related: others(claim.related),
    ...namesIn(claim, record),
  };
}

function claimContent(claim: ClaimEntry): VersionContent['claim'] {
  const { title, topic, kind, favours, hurts, places, when, figure, asOf, calculation, judgement, origins } = claim;
  const { inputs, wouldChange, deniedBy, uncounted, ...verdict } = judgement;
  return {
    title,
    topic,
    kind,
    favours,
    hurts,
    places,
    when,
    ...(figure && { figure }),
    asOf,
    evidence: claim.evidence.map(evidenceContent),
    ...(calculation && { calculation: calculationContent(calculation) }),
    judgement: {
      ...verdict,
      inputs: inputs.map((input) => ({ ...input, statements: [...input.statements] })),
      wouldChange: [...wouldChange],
      deniedBy: [...deniedBy],
      uncounted: [...uncounted],
    },
    origins,
    unknowns: claim.unknowns,
    html: claim.html,
    text: claim.text,
    bodyQuotes: claim.bodyQuotes.map(quoteContent),
    revisions: claim.revisions,
    ...(claim.corrections && { corrections: claim.corrections }),
  };
}

function calculationContent({
  result,
  ...given
}: NonNullable<ClaimEntry['calculation']>): NonNullable<VersionContent['claim']['calculation']> {
  return { given, result };
}

// What came after what within a day orders a page, and is nothing that the page says.
function evidenceContent({ follows: _follows, ...piece }: EvidenceEntry): VersionContent['claim']['evidence'][number] {
  return { ...piece, quotes: piece.quotes.map(quoteContent) };
}

function quoteContent(quote: ProvedQuote): VersionContent['claim']['bodyQuotes'][number] {
  return { ...quote, words: quote.words.map(([from, to]) => [from, to]) };
}

/** The names of everything that the claim refers to, each list by slug. */
function namesIn(
  claim: ClaimEntry,
  record: SiteRecord,
): Pick<VersionContent, 'statements' | 'actors' | 'places' | 'sources'> {
  const { evidence, bodyQuotes, origins, calculation } = claim;
  const statements = eachOnceSorted(evidence.map(({ statement }) => statement)).map(record.statement);
  const carriers = origins.relays.flatMap((relay) => relay.carriers);
  const places = calculation?.type === 'great-circle' ? [calculation.from, calculation.to] : [];
  const hurt = claim.hurts.filter((party) => !isSide(record.manifest, party));
  const quotes = [...bodyQuotes, ...evidence.flatMap((piece) => piece.quotes)];
  return {
    statements: statements.map(({ slug, actor, says, made, channel }) => ({
      slug,
      actor,
      says,
      made: made.on,
      channel,
    })),
    actors: eachOnceSorted([
      ...evidence.map(({ actor }) => actor),
      ...carriers.flatMap(({ via }) => via ?? []),
      ...hurt,
    ])
      .map(record.actor)
      .map(({ slug, name, kind, side: own, inSentence }) => ({
        slug,
        name,
        kind,
        side: own,
        ...(inSentence !== undefined && { inSentence }),
      })),
    places: eachOnceSorted([...claim.places, ...places])
      .map(record.place)
      .map(({ slug, name }) => ({ slug, name })),
    sources: eachOnceSorted([...quotes.map(({ source }) => source), ...evidence.flatMap(({ sources }) => sources)])
      .map(record.source)
      .map(({ slug, label, outlet, language }) => ({ slug, label, outlet, language })),
  };
}
