/** Puts the sound entries together into the record, each with what the others say of it. */
import { quotedShare } from '../core/coverage.ts';
import type { Claim } from '../core/schema/claim.ts';
import type { Manifest } from '../core/schema/manifest.ts';
import { quotesOfClaim, type SourceAccount } from './accounting.ts';
import type { JudgedClaim } from './claims.ts';
import type { Entries } from './entries.ts';
import { isNamed, type Facts } from './facts.ts';
import { inTime, lastSide } from '../core/sides-in-time.ts';
import { compareIds } from './look-up.ts';
import type { MapBase } from './map-base.ts';
import { stillPublished } from './published.ts';
import type { ActorEntry, ClaimEntry, PlaceEntry, SourceEntry, StatementEntry, TheRecord } from './types.ts';
import type { CertificateFile, StampFile } from './stamps/files.ts';
import type { Recorded } from './versions/read.ts';

export interface RecordParts {
  map: MapBase | undefined;
  entries: Entries;
  facts: Facts;
  /** By the source's slug. */
  accounts: ReadonlyMap<string, SourceAccount>;
  claims: readonly JudgedClaim[];
  recorded: Recorded;
  stamps: readonly StampFile[];
  certificates: readonly CertificateFile[];
}

/** The record; every list in its order. Called where there are no problems, so that everything referred to is there. */
export function assemble(parts: RecordParts, manifest: Manifest): TheRecord {
  const judged = parts.claims.toSorted((a, b) => compareIds(a.id, b.id));
  // A withdrawn claim is no longer said to bear on a statement, a place or a source.
  const stand = stillPublished(judged);
  return {
    manifest,
    ...(parts.map !== undefined && { map: parts.map }),
    claims: claimEntries(judged, parts),
    statements: statementEntries(stand, parts),
    actors: actorEntries(parts),
    places: placeEntries(stand, parts),
    sources: sourceEntries(stand, parts),
    certificates: parts.certificates.map(({ authority, text = '' }) => ({ authority, text })),
    versions: [...parts.recorded.sound].toSorted(([a], [b]) => compareIds(a, b)).flatMap(([, versions]) => versions),
  };
}

/** Opposition and tension go both ways, so that the editor writes them once. */
function claimEntries(claims: readonly JudgedClaim[], { entries: { sound } }: RecordParts): ClaimEntry[] {
  const written = (slug: string): Claim | undefined => sound.claims.get(slug)?.data;
  const idOf = (slug: string): string => written(slug)?.id ?? slug;
  const opposing = index(claims, ({ slug }) => written(slug)?.opposes ?? []);
  const pulling = Map.groupBy(
    claims.flatMap(({ slug }) => (written(slug)?.tension ?? []).map((other) => ({ ...other, from: slug }))),
    ({ claim }) => claim,
  );
  return claims.map((claim) => {
    const opposes = new Set([...(written(claim.slug)?.opposes ?? []), ...(opposing.get(claim.slug) ?? [])]);
    const told = (pulling.get(claim.slug) ?? []).map(({ from, how }) => ({ claim: from, how }));
    const tension = [...(written(claim.slug)?.tension ?? []), ...told];
    return {
      ...claim,
      opposes: [...opposes].sort((a, b) => compareIds(idOf(a), idOf(b))),
      tension: tension.sort((a, b) => compareIds(idOf(a.claim), idOf(b.claim))),
      related: written(claim.slug)?.related ?? [],
    };
  });
}

function statementEntries(
  claims: readonly JudgedClaim[],
  { entries: { sound }, facts }: RecordParts,
): StatementEntry[] {
  const claimsOn = index(claims, ({ evidence }) => evidence.map(({ statement }) => statement));
  return inOrder(sound.statements).flatMap(({ slug, data }) => {
    const voice = facts.voices.get(slug);
    if (voice === undefined) return [];
    const { side, follows, published } = voice;
    return [{ ...data, slug, side, follows, published, claims: claimsOn.get(slug) ?? [] }];
  });
}

function actorEntries({ entries: { sound } }: RecordParts): ActorEntry[] {
  const statementsBy = index(inOrder(sound.statements), ({ data }) => [data.actor]);
  return inOrder(sound.actors).map(({ slug, data }) => ({
    ...data,
    slug,
    side: lastSide(data.side),
    ...(typeof data.side !== 'string' && { sides: inTime(data.side) }),
    named: isNamed(data),
    statements: statementsBy.get(slug) ?? [],
  }));
}

function placeEntries(claims: readonly JudgedClaim[], { entries: { sound } }: RecordParts): PlaceEntry[] {
  const claimsAbout = index(claims, ({ places }) => places);
  return inOrder(sound.places).map(({ slug, data }) => ({ ...data, slug, claims: claimsAbout.get(slug) ?? [] }));
}

function sourceEntries(
  claims: readonly JudgedClaim[],
  { entries: { sound }, accounts, stamps }: RecordParts,
): SourceEntry[] {
  const statementsIn = index(inOrder(sound.statements), ({ data }) => data.carriedBy.map(({ source }) => source));
  const claimsIn = index(claims, (claim) => [
    ...claim.evidence.flatMap(({ sources }) => sources),
    ...quotesOfClaim(claim).map(({ source }) => source),
  ]);
  return inOrder(sound.sources).flatMap(({ slug, data }) => {
    const account = accounts.get(slug);
    if (account === undefined) return [];
    const { wordCount, fingerprint, quoted } = account;
    const { stretches: accounting, unaccounted } = account.accounting;
    const lists = { statements: statementsIn.get(slug) ?? [], claims: claimsIn.get(slug) ?? [] };
    const measured = { wordCount, fingerprint, quotedShare: quotedShare(quoted, wordCount) };
    const stamped = stamps.flatMap((each) => {
      const time = each.slug === slug ? each.stamp?.value?.time : undefined;
      return time === undefined
        ? []
        : [{ authority: each.authority, time, file: Buffer.from(each.bytes).toString('base64') }];
    });
    return [{ ...data, slug, ...measured, accounting, unaccounted, stamps: stamped, ...lists }];
  });
}

/** The slugs of the entries under each name that they have, in the entries' order, each once. */
function index<T extends { slug: string }>(
  entries: readonly T[],
  namesOf: (entry: T) => readonly string[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry))) {
      const slugs = found.get(name);
      if (slugs === undefined) found.set(name, [entry.slug]);
      else slugs.push(entry.slug);
    }
  }
  return found;
}

function inOrder<T extends { slug: string }>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
