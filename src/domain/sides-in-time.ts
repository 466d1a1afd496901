/** Whose voice somebody was when: most are one side's, some changed sides. */
import { toDays } from './edtf.ts';
import type { Actor } from './schema/actor.ts';
import type { Side } from './sides.ts';

/** The side that somebody is on, or was on last. */
export function lastSide(side: Actor['side']): Side {
  if (typeof side === 'string') return side;
  const last = side.toSorted((a, b) => toDays(a.when).last - toDays(b.when).last).at(-1);
  return last?.side ?? '';
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
