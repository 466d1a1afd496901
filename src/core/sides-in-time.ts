/** Whose voice somebody was when: most are one side's, some changed sides. */
import { overlap } from './days.ts';
import { toDays } from './edtf.ts';
import type { Actor } from './schema/actor.ts';
import type { Side } from './sides.ts';

/** A side that somebody was on, and the time of it (EDTF). */
export type SideSpan = Exclude<Actor['side'], string>[number];

/** The spans from the first to the last. */
export function inTime(spans: readonly SideSpan[]): SideSpan[] {
  return spans.toSorted((a, b) => toDays(a.when).last - toDays(b.when).last);
}

/** The side that somebody is on, or was on last. */
export function lastSide(side: Actor['side']): Side {
  return typeof side === 'string' ? side : (inTime(side).at(-1)?.side ?? '');
}

/**
 * The side that somebody was on when a word was said.
 * @param made EDTF
 * @returns `undefined` where no one span holds every day on which it can have been said
 */
export function sideWhen(side: Actor['side'], made: string): Side | undefined {
  if (typeof side === 'string') return side;
  const { first, last } = toDays(made);
  return side.find(({ when }) => toDays(when).first <= first && last <= toDays(when).last)?.side;
}

/** The spans that hold any day on which the word can have been said. */
export function spansOf(spans: readonly SideSpan[], made: string): SideSpan[] {
  return spans.filter(({ when }) => overlap(toDays(when), toDays(made)));
}
