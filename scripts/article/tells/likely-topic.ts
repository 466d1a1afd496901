/** Of which topic some words most likely are, and how sure that is. */
import { nearestScored, stemSet } from '../../../src/core/desk/near.ts';
import { MONTHS } from '../../../src/core/months.ts';
import type { Dialogue } from '../context.ts';
import { withoutPlaces } from './named-places.ts';

/** How many of the nearest claims tell the topic together: the nearest alone is often of another. */
const TELL_TOPIC = 12;

/** A claim that is half as near tells this power of a half as much. */
const BY_NEARNESS = 3;

/** What a word of the topic's own name is worth, where all of the claims together are worth 1. */
const OF_ITS_NAME = 0.35;

/** One claim alone may share a word by chance. */
const LEAST_TELLING = 2;

/** Of so much, four of five guesses are right; of less, one of two. */
const SURE = 0.6;

/** How many are named where none is sure: in nine of ten cases the right one is among them. */
const MOST_LIKELY = 3;

/** What the record tells of the topic of some words. */
export interface LikelyTopic {
  /** Where it is sure enough to be offered. */
  sure: string | undefined;
  /** Those that are likeliest, the first of them most. */
  likely: readonly string[];
}

const TIME = new RegExp(
  String.raw`\b(?:${MONTHS.join('|')}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d[\d,]*)\b`,
  'gu',
);

/** Where and when a thing was so does not tell what it is about. */
function withoutPlaceAndTime(words: string, entries: Dialogue['entries']): string {
  return withoutPlaces(words, [...entries.sound.places.values()]).replace(TIME, ' ');
}

/** The topics by the claims that are near and by the words of their own names. */
export function likelyTopic({ claims, entries }: Dialogue, words: string): LikelyTopic {
  const topics = entries.manifest?.data.topics ?? [];
  const [only, ...others] = topics;
  if (only !== undefined && others.length === 0) return { sure: only.id, likely: [only.id] };
  const worth = new Map<string, number>();
  const add = (topic: string, more: number): void => void worth.set(topic, (worth.get(topic) ?? 0) + more);
  const left = withoutPlaceAndTime(words, entries);
  const near = nearestScored(left, claims, TELL_TOPIC);
  const told = near.map(({ claim, score }) => ({
    topic: entries.sound.claims.get(claim.slug)?.data.topic ?? '',
    more: score ** BY_NEARNESS,
  }));
  const whole = told.reduce((sum, { more }) => sum + more, 0);
  for (const { topic, more } of told) add(topic, more / whole);
  const own = stemSet(left);
  const named = new Set<string>();
  for (const { id, name } of topics) {
    const shared = [...stemSet(name)].filter((stem) => own.has(stem)).length;
    if (shared === 0) continue;
    named.add(id);
    add(id, OF_ITS_NAME * shared);
  }
  const all = [...worth].toSorted(([, a], [, b]) => b - a);
  const sum = all.reduce((total, [, each]) => total + each, 0);
  const [first] = all;
  const isTold = ([topic, each]: [string, number]): boolean =>
    each >= SURE * sum && (named.has(topic) || told.filter((one) => one.topic === topic).length >= LEAST_TELLING);
  return {
    sure: first !== undefined && isTold(first) ? first[0] : undefined,
    likely: all.slice(0, MOST_LIKELY).map(([topic]) => topic),
  };
}
