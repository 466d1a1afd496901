/** Which claims of the record a sentence may speak of: those that share its words, its day, its places and its voice. */
import { overlap, type Days } from '../../src/core/days.ts';
import { nearestClaims, type ComparedClaim } from '../../src/core/desk/near.ts';
import { toDays } from '../../src/core/edtf.ts';
import type { Dialogue } from './context.ts';

/** What is known of a sentence beside its words. */
export interface Spoken {
  /** The slug of who speaks. */
  actor: string;
  /** When the voice spoke (EDTF). */
  made: string;
  /** The slugs of the places that it names. */
  places: readonly string[];
}

/** By how much more a claim is worth that is of the day, of a place, of the topic, or has the voice already. */
const WORTH = { day: 2, place: 1.3, topic: 1.3, voice: 1.6 } as const;

/** The claims that a sentence speaks of most likely, the likeliest first. */
export function likelyClaims(
  { claims, entries: { sound } }: Dialogue,
  words: string,
  { actor, made, places }: Spoken,
  most: number,
): string[] {
  const days: Days = toDays(made);
  const [nearest] = nearestClaims(words, claims, 1);
  const topic = sound.claims.get(nearest?.slug ?? '')?.data.topic;
  const factor = ({ slug }: ComparedClaim): number => {
    const data = sound.claims.get(slug)?.data;
    if (data === undefined) return 1;
    const isOfDay = overlap(toDays(data.when), days);
    const speaks = data.evidence.some(({ statement }) => sound.statements.get(statement)?.data.actor === actor);
    return (
      (isOfDay ? WORTH.day : 1) *
      (data.places.some((place) => places.includes(place)) ? WORTH.place : 1) *
      (data.topic === topic ? WORTH.topic : 1) *
      (speaks ? WORTH.voice : 1)
    );
  };
  return nearestClaims(words, claims, most, factor).map(({ slug }) => slug);
}
