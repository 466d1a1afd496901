/** What stands behind the words of the rules, for the sides that a record has. */
import { someOpposed, type Sides } from '../../core/sides.ts';
import { twoSides } from '../../core/verdict/two-sides.ts';
import type { ActorEntry } from '../../record/types.ts';
import { capital, listed } from '../../wording/words.ts';

/** What is weighty for a claim, and what against it. */
export function weightyWords(sides: Sides): string {
  const bySides = someOpposed(sides)
    ? `; or, where the claim favours nobody and hurts nobody, ${
        twoSides(sides)
          ? 'the last word of both fighting sides'
          : 'the last words of two opposed sides, if the last word of no side that fights denies it'
      }`
    : '';
  return [
    `A word is weighty for a claim if it is an independent assertion; or the last word of a party that the claim hurts${bySides}.`,
    'A word is weighty against it if it is an independent denial; or the last word of a side that the claim favours denies it, and that of no other such side asserts it; or everybody counted who said it took it back.',
  ].join(' ');
}

/** Whose words are one interest; empty where nobody has an ally. */
export function aboutAllies({ sides, allies }: Sides): string {
  if (allies.length === 0) return '';
  const nameOf = (side: string) => sides.find(({ id }) => id === side)?.inSentence ?? side;
  const told = allies.map((list) => `${capital(listed(list.map(nameOf)))} are allies.`);
  return `${told.join(' ')} What one ally says is said with the stake of the other, and yet each is a voice of its own: neither takes the other’s word back.`;
}

/** What becomes of the words of somebody who changed sides; empty where nobody did. */
export function aboutChangedSides(actors: readonly Pick<ActorEntry, 'sides'>[]): string {
  return actors.some(({ sides }) => sides !== undefined)
    ? 'Somebody who changed sides speaks for the side that they were on that day. A later word replaces only what they had said for the same side.'
    : '';
}
