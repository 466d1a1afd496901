/** Where accounts part: what is said, by whom, and by whom the contrary. */
import type { Manifest } from '../../core/schema/manifest.ts';
import type { Side } from '../../core/sides.ts';
import type { ClaimEntry, EvidenceEntry } from '../../record/types.ts';
import { sidesOf } from '../../wording/sides.ts';
import { capital, counted, numberInWords } from '../../wording/words.ts';
import { telling, type Telling } from './telling.ts';

/** "Nine disputes; eight stay contested", "One dispute, which stays contested". */
export function disputesInWords(disputes: readonly Pick<Dispute, 'claim'>[]): string {
  if (disputes.length === 0) return 'No disputes';
  const contested = disputes.filter(({ claim }) => claim.judgement.verdict === 'contested').length;
  if (disputes.length === 1) return `One dispute, which ${contested === 1 ? 'stays' : 'does not stay'} contested`;
  const many = contested === 0 ? 'none' : numberInWords(contested);
  return `${capital(counted(disputes.length, 'dispute'))}; ${many} ${contested > 1 ? 'stay' : 'stays'} contested`;
}

/** A claim that cannot be true together with the one above it, and who says so. */
export interface Instead {
  claim: ClaimEntry;
  says: Telling;
}

export interface Dispute {
  claim: ClaimEntry;
  says: Telling;
  /** Who denies it, without those who assert an opposing claim by the same words: they stand under that claim. */
  denies: Telling;
  instead: Instead[];
}

/**
 * Every dispute: claims that somebody asserts and a counted voice denies, and claims that oppose each other. A pair of
 * claims is drawn once, under the one with the lower number; the other one stands on its own only where somebody denies
 * it who does not assert the first.
 * @param claims claims that stand, in the order of their numbers
 */
export function disputesOf(claims: readonly ClaimEntry[]): Dispute[] {
  const asserted = claims.filter((claim) => withStance(claim, 'asserts').length > 0);
  const places = new Map(asserted.map(({ slug }, i) => [slug, i]));
  return asserted.flatMap((claim, i) => {
    const opposite = claim.opposes.flatMap((slug) => places.get(slug) ?? []).sort((a, b) => a - b);
    const at = (those: readonly number[]) => those.flatMap((place) => asserted[place] ?? []);
    const later = at(opposite.filter((place) => place > i));
    const earlier = at(opposite.filter((place) => place < i));
    const told = new Set(statements(earlier.flatMap((other) => withStance(other, 'asserts'))));
    const denied = withStance(claim, 'denies').some(
      ({ actor, statement }) => claim.judgement.deniedBy.includes(actor) && !told.has(statement),
    );
    return later.length === 0 && !denied ? [] : [dispute(claim, later)];
  });
}

function dispute(claim: ClaimEntry, opposing: readonly ClaimEntry[]): Dispute {
  const instead = new Set(statements(opposing.flatMap((other) => withStance(other, 'asserts'))));
  const denials = withStance(claim, 'denies').filter(({ statement }) => !instead.has(statement));
  return {
    claim,
    says: telling(withStance(claim, 'asserts'), claim),
    denies: telling(denials, claim),
    instead: opposing.map((other) => ({ claim: other, says: telling(withStance(other, 'asserts'), other) })),
  };
}

function withStance({ evidence }: ClaimEntry, stance: EvidenceEntry['stance']): EvidenceEntry[] {
  return evidence.filter((piece) => piece.stance === stance);
}

function statements(evidence: readonly EvidenceEntry[]): string[] {
  return evidence.map(({ statement }) => statement);
}

/** Disputes, or other things of which each has a claim, by its topic, in the order of the record's topics. */
export function byTopic<T extends { claim: Pick<ClaimEntry, 'topic'> }>(
  all: readonly T[],
  { topics }: Pick<Manifest, 'topics'>,
): { topic: string; of: T[] }[] {
  return topics
    .map(({ id }) => ({ topic: id, of: all.filter(({ claim }) => claim.topic === id) }))
    .filter(({ of }) => of.length > 0);
}

/** Contested claims that have no dispute of their own, as they stand inside that of a claim which they oppose. */
export function contestedInside(disputes: readonly Dispute[]): ClaimEntry[] {
  const own = new Set(disputes.map(({ claim }) => claim.slug));
  const inside = disputes.flatMap(({ instead }) => instead.map(({ claim }) => [claim.slug, claim] as const));
  return [...new Map(inside).values()].filter(
    ({ slug, judgement }) => judgement.verdict === 'contested' && !own.has(slug),
  );
}

/** Which groups of voices say so, and which say not so or what cannot be true with it: each once. */
export function sidesIn(
  { says, denies, instead }: Dispute,
  manifest: Pick<Manifest, 'sides'>,
): { says: Side[]; denies: Side[] } {
  const among = (...all: Telling[]) => {
    const voices = all.flatMap(({ quoted, named }) => [...quoted, ...named]);
    return sidesOf(manifest)
      .map(({ id }) => id)
      .filter((side) => voices.some(({ piece }) => piece.side === side));
  };
  return { says: among(says), denies: among(denies, ...instead.map((other) => other.says)) };
}
