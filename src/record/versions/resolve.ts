/** A claim with all that its page says of it, apart from the entries that it refers to: what a version records. */
import { eachOnceSorted } from '../../core/each-once.ts';
import { isSide } from '../../core/sides.ts';
import type { ClaimForm, Version } from '../../core/schema/version.ts';
import { formOf } from '../../core/version/form.ts';
import { sealed } from '../../core/version/hash.ts';
import type { SiteRecord } from '../look-up.ts';
import { weighedBy } from '../published.ts';
import type { ClaimEntry } from '../types.ts';

/** The next version of a claim, after the one before. */
export function versionOf(claim: ClaimEntry, record: SiteRecord, before: Version | undefined): Version {
  return sealed({ ...claimForm(claim, record), previous: before?.hash ?? null });
}

/** The claim as it is now, in its form. */
export function claimForm(claim: ClaimEntry, record: SiteRecord): ClaimForm {
  return formOf(claim, namesInForm(claim, record), weighedBy(record, claim.asOf));
}

/** The names of everything that the claim refers to, each list by slug. */
function namesInForm(claim: ClaimEntry, record: SiteRecord): ClaimForm['names'] {
  const { evidence, bodyQuotes, origins, calculation } = claim;
  const statements = eachOnceSorted(evidence.map(({ statement }) => statement)).map(record.statement);
  const carriers = origins.relays.flatMap((relay) => relay.carriers);
  const places = calculation?.type === 'great-circle' ? [calculation.from, calculation.to] : [];
  const hurt = claim.hurts.filter((party) => !isSide(record.manifest, party));
  const quotes = [...bodyQuotes, ...evidence.flatMap((piece) => piece.quotes)];
  const others = [...claim.opposes, ...claim.tension.map((other) => other.claim), ...claim.related];
  return {
    claims: eachOnceSorted(others)
      .map(record.claim)
      .map(({ slug, id, title }) => ({ slug, id, title })),
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
        inSentence: inSentence ?? null,
      })),
    places: eachOnceSorted([...claim.places, ...places])
      .map(record.place)
      .map(({ slug, name }) => ({ slug, name })),
    sources: eachOnceSorted([...quotes.map(({ source }) => source), ...evidence.flatMap(({ sources }) => sources)])
      .map(record.source)
      .map(({ slug, label, outlet, language }) => ({ slug, label, outlet, language })),
  };
}
