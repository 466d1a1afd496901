/** The questions that the table asks, each with the words that answer it. */
import { holds, type AllOf, type AnyOf, type Question } from './condition.ts';
import { BELLIGERENTS } from './voices.ts';
import type { Word } from './word.ts';
import {
  favouredParty,
  heldWords,
  hurtParties,
  isHeld,
  isIndependent,
  isInterested,
  isNeutral,
  lastWords,
  sideParty,
  taking,
  type World,
} from './world.ts';

const calculated = ({ stakes }: World) => stakes.arithmetic !== undefined;
const hurtsSomebody = ({ stakes }: World) => stakes.hurts.length > 0;
const favoursSomebody = ({ stakes }: World) => stakes.favours !== 'none';
const onlyIfSo = (_: World, so: boolean) => so;
const neutralOnly = ({ stakes }: World) => isNeutral(stakes);

export const arithmeticProves: Question = {
  words: 'Arithmetic, within the stated rounding, proves it',
  look: ({ stakes }) => stakes.arithmetic === 'proves',
  matters: calculated,
};
export const arithmeticRefutes: Question = {
  words: 'Arithmetic, within the stated rounding, refutes it',
  look: ({ stakes }) => stakes.arithmetic === 'refutes',
  matters: calculated,
};

export const neutral: Question = {
  words: 'It favours none and hurts nobody',
  look: ({ stakes }) => isNeutral(stakes),
  matters: onlyIfSo,
};

export const independentAssertion: Question = {
  words: 'An independent voice asserts it',
  look: (world) => taking(world, 'asserts').filter((word) => isIndependent(world, word)),
};
export const hurtPartyConcedes: Question = {
  words: 'The last word of a party that it hurts asserts it',
  look: (world) => hurtParties(world.stakes).flatMap((party) => lastWords(world, party, 'asserts')),
  matters: hurtsSomebody,
};
export const hurtPartyHeld: Question = {
  words: 'A party that it hurts has asserted it and not surely replaced that word',
  look: (world) => hurtParties(world.stakes).flatMap((party) => heldWords(world, party, 'asserts')),
  matters: (world, so) => so && !holds(hurtPartyConcedes, world),
};
export const bothLastWords: Question = {
  words: 'The last word of both sides asserts it',
  look: (world) => {
    const words = BELLIGERENTS.map((side) => lastWords(world, sideParty(side), 'asserts'));
    return words.every(({ length }) => length > 0) ? words.flat() : [];
  },
  matters: neutralOnly,
};

export const independentDenial: Question = {
  words: 'An independent voice denies it',
  look: (world) => taking(world, 'denies').filter((word) => isIndependent(world, word)),
};
export const favouredDenies: Question = {
  words: 'The last word of the side that it favours denies it',
  look: (world) => favouredParty(world.stakes).flatMap((party) => lastWords(world, party, 'denies')),
  matters: favoursSomebody,
};
export const favouredHeld: Question = {
  words: 'The side that it favours has denied it and not surely replaced that word',
  look: (world) => favouredParty(world.stakes).flatMap((party) => heldWords(world, party, 'denies')),
  matters: (world, so) => so && !holds(favouredDenies, world),
};
export const allTookBack: Question = {
  words: 'Everybody counted who said it took it back',
  look: ({ counted, standing }) => {
    const said = new Set(counted.filter(({ stance }) => stance === 'asserts').map(({ actor }) => actor));
    if (standing.some(({ stance }) => stance === 'asserts')) return [];
    return standing.filter(({ actor, stance }) => said.has(actor) && (stance === 'denies' || stance === 'withdraws'));
  },
  matters: onlyIfSo,
};

export const noHurtDenial: Question = {
  words: 'No party that it hurts denies it',
  look: (world) =>
    !hurtParties(world.stakes).some((party) =>
      taking(world, 'denies').some((word) => party.has(word) && isHeld(world, party, word)),
    ),
  matters: (world) => holds(hurtPartyConcedes, world),
};
export const twoIndependent: Question = {
  words: 'Two independent actors assert it',
  look: (world) => ofTwoActors(independentAssertion.look(world)),
  matters: onlyIfSo,
};
export const uninterestedAssertion: Question = {
  words: 'A voice with no visible stake asserts it, in its own word or first-hand',
  look: (world) => taking(world, 'asserts').filter((word) => !isInterested(world, word)),
  matters: neutralOnly,
};
export const twoUninterested: Question = {
  words: 'Two or more voices with no visible stake assert it, in their own word or first-hand',
  look: (world) => ofTwoActors(uninterestedAssertion.look(world)),
  matters: neutralOnly,
};
export const noDenial: Question = {
  words: 'Nobody counted denies it',
  look: (world) => taking(world, 'denies').length === 0,
  matters: (world) => isNeutral(world.stakes) && holds(twoUninterested, world),
};

export const countedAssertion: Question = {
  words: 'A counted voice asserts it',
  look: (world) => taking(world, 'asserts'),
};
export const countedDenial: Question = {
  words: 'A counted voice denies it',
  look: (world) => taking(world, 'denies'),
};

export const bothSidesAssert: AllOf = {
  words: "Both sides' last word asserts a neutral claim",
  all: [neutral, bothLastWords],
};

export const weightyFor: AnyOf = {
  words: 'Something weighty speaks for it',
  any: [independentAssertion, hurtPartyConcedes, bothSidesAssert],
};
export const weightyAgainst: AnyOf = {
  words: 'Something weighty speaks against it',
  any: [independentDenial, favouredDenies, allTookBack],
};

function ofTwoActors(found: readonly Word[] | boolean): readonly Word[] {
  return typeof found === 'object' && new Set(found.map(({ actor }) => actor)).size > 1 ? found : [];
}
