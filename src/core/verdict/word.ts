/** Testimony with its dates as days, and what one word does to another. */
import { dayNumber, surelyAfter, type Days } from '../days.ts';
import type { Stance } from '../schema/claim.ts';
import type { Case, Testimony } from './types.ts';

/** One statement's stance on the claim, its dates as days. */
export interface Word extends Omit<Testimony, 'made' | 'published'> {
  made: Days;
  published: Days;
}

/** What the rules ask about the claim itself. */
export type Stakes = Omit<Case, 'testimony'>;

/** Whether all readers had it by the end of the day `asOf`, on every reading of its date. */
export function publishedBy(word: Pick<Word, 'published'>, asOf: string): boolean {
  return word.published.last <= dayNumber(asOf);
}

/** Whether the two stances cannot both be the same voice's. A withdrawal takes back an assertion, and nothing else. */
export function opposite(a: Stance, b: Stance): boolean {
  return against(a, b) || against(b, a);
}

function against(a: Stance, b: Stance): boolean {
  return a === 'asserts' && (b === 'denies' || b === 'withdraws');
}

/** Who says it, and for which side. */
export type Speaker = Pick<Word, 'actor' | 'side'>;

/** Who speaks: an actor on the side that he was on. Somebody who changed sides is a voice on each. */
export function voiceOf({ actor, side }: Speaker): string {
  return `${actor} ${side}`;
}

/** Whether both are one actor's, for the same side. */
export function sameVoice(a: Speaker, b: Speaker): boolean {
  return voiceOf(a) === voiceOf(b);
}

/** Whether every day on which `a` can have been said comes after every day on which `b` can have been. */
export function surelyLater(a: Word, b: Word): boolean {
  return surelyAfter(a.made, b.made);
}

/** A test with its meaning in plain words, so that rules are data: printed, traced, and broken on purpose. */
export interface Test<Subject extends readonly unknown[]> {
  words: string;
  holds(...subject: Subject): boolean;
}

/** Whether every one of the tests holds. */
export function allHold<S extends readonly unknown[]>(tests: readonly Test<S>[], ...subject: S): boolean {
  return tests.every((test) => test.holds(...subject));
}

/** Whether at least one of the tests holds. */
export function anyHolds<S extends readonly unknown[]>(tests: readonly Test<S>[], ...subject: S): boolean {
  return tests.some((test) => test.holds(...subject));
}
