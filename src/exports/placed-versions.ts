/** Recorded versions, each at its place in the history of its claim. */
import type { Version } from '../core/schema/version.ts';
import type { ClaimEntry } from '../record/types.ts';

export interface PlacedVersion {
  version: Version;
  /** The claim as it is now. */
  claim: ClaimEntry;
  /** The versions right before and right after it. */
  before: Version | undefined;
  next: Version | undefined;
  newest: Version;
}

/** Every version of the claims, in the order in which they come. */
export function placedVersions(claims: readonly ClaimEntry[], versions: readonly Version[]): PlacedVersion[] {
  const histories = Map.groupBy(versions, ({ id }) => id);
  return claims.flatMap((claim) => {
    const history = histories.get(claim.id) ?? [];
    return history.map((version, i) => ({
      version,
      claim,
      before: history[i - 1],
      next: history[i + 1],
      newest: history.at(-1) ?? version,
    }));
  });
}

/** Where the picture of a version lies: the newest has that of its claim's page. */
export function pictureOfVersion({ version, claim, next }: PlacedVersion): `/claims/${string}.png` {
  const isCurrent = next === undefined && claim.withdrawn === undefined;
  return isCurrent ? `/claims/${claim.slug}.png` : `/claims/${claim.slug}/v/${String(version.version)}.png`;
}

/** A version and a slug under which it is asked for: that of its claim, or an earlier one. */
export interface AskedVersion extends PlacedVersion {
  params: { slug: string; version: string };
  /** Whether the slug is an earlier one. */
  moved: boolean;
}

/** The same at every address: whoever has an earlier one finds the version. */
export function askedVersions(claims: readonly ClaimEntry[], versions: readonly Version[]): AskedVersion[] {
  return placedVersions(claims, versions).flatMap((placed) =>
    [placed.claim.slug, ...(placed.claim.formerly ?? [])].map((slug, i) => ({
      ...placed,
      params: { slug, version: String(placed.version.version) },
      moved: i > 0,
    })),
  );
}
