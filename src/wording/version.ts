/** A recorded version, as the parts of a claim's page take it. */
import type { Manifest } from '../core/schema/manifest.ts';
import { favouredIn, type Version } from '../core/schema/version.ts';
import { finder } from '../record/look-up.ts';
import type { ClaimEntry } from '../record/types.ts';
import type { Names } from './names.ts';

/** The names of that day, and the sides of today. Looking up what the version does not name is a RangeError. */
export function namesOf({ content: { statements, actors, places, sources } }: Version, manifest: Manifest): Names {
  return {
    manifest,
    statement: finder(
      'statement',
      statements.map(({ slug, actor, channel, made }) => ({ slug, actor, channel, made: { on: made } })),
    ),
    actor: finder('actor', actors),
    place: finder('place', places),
    source: finder('source', sources),
  };
}

/**
 * The claim as it was.
 * @param slug the claim's slug now, under which the version lies
 */
export function claimOf({ id, version, reviewed, content }: Version, slug: string): ClaimEntry {
  const { calculation, ...claim } = content.claim;
  return {
    ...claim,
    favours: favouredIn(claim),
    id,
    slug,
    version,
    reviewed,
    verdict: claim.judgement.verdict,
    opposes: content.opposes.map((other) => other.slug),
    tension: (content.tension ?? []).map((other) => ({ claim: other.slug, how: other.how })),
    related: content.related.map((other) => other.slug),
    ...(calculation && { calculation: { ...calculation.given, result: calculation.result } }),
  };
}

/** The address of a version. */
export function versionPath(slug: string, version: number): `/${string}` {
  return `/claims/${slug}/v/${String(version)}/`;
}
