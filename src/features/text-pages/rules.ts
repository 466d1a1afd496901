/** What stands behind the words of the rules, for the sides that a record has. */
import { belligerents, someOpposed, type Sides } from '../../core/sides.ts';
import { twoSides } from '../../core/verdict/two-sides.ts';
import type { ActorEntry } from '../../record/types.ts';
import { capital, listed } from '../../wording/words.ts';

/** What is weighty for a claim, and what against it. */
export function weightyWords(sides: Sides): string {
  const bySides = someOpposed(sides)
    ? `; or, where the claim favours nobody and hurts nobody, ${
        twoSides(sides)
          ? 'the last word of both contending sides'
          : 'the last words of two opposed sides, if the last word of no contending side denies it'
      }`
    : '';
  return [
    `A word is weighty for a claim if it is an independent assertion; or the last word of a party that the claim hurts${bySides}.`,
    'A word is weighty against it if it is an independent denial; or the last word of a side that the claim favours denies it, and that of no other such side asserts it; or everybody counted who said it took it back.',
  ].join(' ');
}

/** Who counts as having a stake in a claim: the contending sides always, by their names. */
export function whoHasStake({ sides }: Pick<Sides, 'sides'>): string {
  const contending = belligerents({ sides });
  const concerned = 'whom the claim favours or hurts';
  if (contending.length === 0) return `Everybody ${concerned} counts as having a stake.`;
  const names = listed(contending.map((side) => inSentenceOf(sides, side)));
  const always =
    contending.length === 1
      ? `The contending side, ${names}, always counts`
      : `The contending sides, ${names}, always count`;
  return `${always} as having a stake, and so does everybody ${concerned}.`;
}

function inSentenceOf(sides: Sides['sides'], side: string): string {
  return sides.find(({ id }) => id === side)?.inSentence ?? side;
}

/** Whose words are one interest; empty where nobody has an ally. */
export function aboutAllies({ sides, allies }: Sides): string {
  if (allies.length === 0) return '';
  const told = allies.map((list) => `${capital(listed(list.map((side) => inSentenceOf(sides, side))))} are allies.`);
  return `${told.join(' ')} What one ally says is said with the stake of the other, and yet each is a voice of its own: neither takes the other’s word back.`;
}

/** What becomes of the words of somebody who changed sides; empty where nobody did. */
export function aboutChangedSides(actors: readonly Pick<ActorEntry, 'sides'>[]): string {
  return actors.some(({ sides }) => sides !== undefined)
    ? 'Somebody who changed sides speaks for the side that they were on that day. A later word replaces only what they had said for the same side.'
    : '';
}
