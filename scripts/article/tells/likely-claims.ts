/** Which claims of the record a sentence may speak of: those that share its words, its day, its places and its voice. */
import { overlap, type Days } from '../../../src/core/days.ts';
import { nearestClaims, type ComparedClaim } from '../../../src/core/desk/near.ts';
import { toDays } from '../../../src/core/edtf.ts';
import type { Entry } from '../../../src/record/entries.ts';
import type { Dialogue } from '../context.ts';
import { likelyTopic } from './likely-topic.ts';

/** What is known of a sentence beside its words. */
export interface Spoken {
  /** The slug of who speaks. */
  actor: string;
  /** When the voice spoke (EDTF). */
  made: string;
  /** The slugs of the places that it names. */
  places: readonly string[];
}

/** By how much more a claim is worth that is of the day, the latest of its matter, of a place, of the topic, or has the voice. */
const WORTH = { day: 2, latest: 1.2, place: 1.3, topic: 1.3, voice: 1.6 } as const;

/** The claims that a sentence speaks of most likely, the likeliest first. */
export function likelyClaims(context: Dialogue, words: string, spoken: Spoken, most: number): string[] {
  const { sound } = context.entries;
  const { actor, made, places } = spoken;
  const days: Days = toDays(made);
  const [topic] = likelyTopic(context, words).likely;
  const latest = latestOf(context, days);
  const factor = ({ slug }: ComparedClaim): number => {
    const data = sound.claims.get(slug)?.data;
    if (data === undefined) return 1;
    const ofDay = overlap(toDays(data.when), days) ? WORTH.day : latest.has(slug) ? WORTH.latest : 1;
    const speaks = data.evidence.some(({ statement }) => sound.statements.get(statement)?.data.actor === actor);
    return (
      ofDay *
      (data.places.some((place) => places.includes(place)) ? WORTH.place : 1) *
      (data.topic === topic ? WORTH.topic : 1) *
      (speaks ? WORTH.voice : 1)
    );
  };
  return nearestClaims(words, context.claims, most, factor).map(({ slug }) => slug);
}

/**
 * The last claims of each matter that were of a day before some days: what is so "now" is mostly said of the same matter,
 * and the record has none of that day yet.
 */
function latestOf({ entries: { sound } }: Dialogue, { last }: Days): ReadonlySet<string> {
  const latest = new Map<string, Entry<'claims'>[]>();
  for (const claim of sound.claims.values()) {
    const { kind, withdrawn, when } = claim.data;
    if (kind !== 'event' || withdrawn !== undefined || toDays(when).last > last) continue;
    const matter = matterOf(claim);
    const [other] = latest.get(matter) ?? [];
    const later = other === undefined ? 1 : toDays(when).last - toDays(other.data.when).last;
    if (later > 0) latest.set(matter, [claim]);
    else if (later === 0) latest.get(matter)?.push(claim);
  }
  return new Set([...latest.values()].flat().map(({ slug }) => slug));
}

function matterOf({ data: { topic, places } }: Entry<'claims'>): string {
  return [topic, ...places.toSorted()].join(' ');
}

/** Words that tell how a thing stands, or who has it now. */
const STANDS =
  /\b(?:now|still|already|currently|no longer|remains?|under|controls?|controlled|holds?|held|ours|hands|fallen|fell|taken|captured|conquered)\b/iu;

/**
 * The last of the claims that answer the record's question, where a sentence says how a thing stands that is of their
 * topic, or at their place: whoever speaks of a later day mostly speaks of that matter, in whatever words.
 */
export function leadingClaims(
  context: Dialogue,
  words: string,
  { made, places }: Pick<Spoken, 'made' | 'places'>,
): string[] {
  const { sound, manifest } = context.entries;
  if (!STANDS.test(words) || manifest === undefined) return [];
  const { last } = toDays(made);
  const lead = [...sound.claims.values()].filter(
    ({ data: { id, withdrawn, when } }) =>
      withdrawn === undefined && manifest.data.lead.includes(id) && toDays(when).last <= last,
  );
  const latest = Math.max(...lead.map(({ data }) => toDays(data.when).last));
  const isOfTopic = likelyTopic(context, words).likely[0] === manifest.data.leadTopic;
  return lead
    .filter(({ data }) => toDays(data.when).last === latest)
    .filter(({ data }) => isOfTopic || data.places.some((place) => places.includes(place)))
    .map(({ slug }) => slug);
}
