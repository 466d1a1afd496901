/** The questions that the table asks, each with the words that answer it. */
import { belligerents, opposed, someOpposed } from '../sides.ts';
import { holds, type AllOf, type AnyOf, type RuleQuestion } from './condition.ts';
import { twoSides } from './two-sides.ts';
import { voiceOf, type Word } from './word.ts';
import {
  favouredParties,
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
const favoursSomebody = ({ stakes }: World) => stakes.favours.length > 0;
const onlyIfSo = (_: World, so: boolean) => so;
const favoursSeveral = ({ stakes }: World) => stakes.favours.length > 1;
const neutralOnly = ({ stakes }: World) => isNeutral(stakes);

export const arithmeticProves: RuleQuestion = {
  words: 'Arithmetic, within the stated rounding, proves it',
  look: ({ stakes }) => stakes.arithmetic === 'proves',
  matters: calculated,
};
export const arithmeticRefutes: RuleQuestion = {
  words: 'Arithmetic, within the stated rounding, refutes it',
  look: ({ stakes }) => stakes.arithmetic === 'refutes',
  matters: calculated,
};

export const neutral: RuleQuestion = {
  words: 'It favours none and hurts nobody',
  look: ({ stakes }) => isNeutral(stakes),
  matters: onlyIfSo,
};

export const independentAssertion: RuleQuestion = {
  words: 'An independent voice asserts it',
  look: (world) => taking(world, 'asserts').filter((word) => isIndependent(world, word)),
};
export const hurtPartyConcedes: RuleQuestion = {
  words: 'The last word of a party that it hurts asserts it',
  look: (world) => hurtParties(world).flatMap((party) => lastWords(world, party, 'asserts')),
  matters: hurtsSomebody,
};
export const hurtPartyHeld: RuleQuestion = {
  words: 'A party that it hurts has asserted it and not surely replaced that word',
  look: (world) => hurtParties(world).flatMap((party) => heldWords(world, party, 'asserts')),
  matters: (world, so) => so && !holds(hurtPartyConcedes, world),
};
const opposedLastWords: RuleQuestion = {
  words: ({ sides }) =>
    twoSides(sides) ? 'The last word of both sides asserts it' : 'The last words of two opposed sides assert it',
  look: (world) => {
    const { sides } = world.stakes;
    const asserting = belligerents(sides)
      .map((side) => ({ side, words: lastWords(world, sideParty(side), 'asserts') }))
      .filter(({ words }) => words.length > 0);
    const agree = asserting.some(({ side }) => asserting.some((other) => opposed(sides, side, other.side)));
    return agree ? asserting.flatMap(({ words }) => words) : [];
  },
  matters: ({ stakes }) => isNeutral(stakes) && someOpposed(stakes.sides),
};
export const noSideDenies: RuleQuestion = {
  words: 'The last word of no contending side denies it',
  look: (world) =>
    belligerents(world.stakes.sides).every((side) => lastWords(world, sideParty(side), 'denies').length === 0),
  // Of two sides whose last words assert it there is none left to deny it.
  matters: (world) => !twoSides(world.stakes.sides) && isNeutral(world.stakes) && holds(opposedLastWords, world),
};

const independentDenial: RuleQuestion = {
  words: 'An independent voice denies it',
  look: (world) => taking(world, 'denies').filter((word) => isIndependent(world, word)),
};
const favouredDenies: RuleQuestion = {
  words: ({ favours }) =>
    favours.length > 1
      ? 'The last word of a side that it favours denies it'
      : 'The last word of the side that it favours denies it',
  look: (world) => favouredParties(world.stakes).flatMap((party) => lastWords(world, party, 'denies')),
  matters: favoursSomebody,
};
const noFavouredAsserts: RuleQuestion = {
  words: 'The last word of no other side that it favours asserts it',
  look: (world) => favouredParties(world.stakes).every((party) => lastWords(world, party, 'asserts').length === 0),
  matters: (world) => favoursSeveral(world) && holds(favouredDenies, world),
};
export const favouredHeld: RuleQuestion = {
  words: ({ favours }) =>
    `${favours.length > 1 ? 'A' : 'The'} side that it favours has denied it and not surely replaced that word`,
  look: (world) => favouredParties(world.stakes).flatMap((party) => heldWords(world, party, 'denies')),
  matters: (world, so) => so && !holds(favouredDenies, world),
};
const allTookBack: RuleQuestion = {
  words: 'Everybody counted who said it took it back',
  look: ({ counted, current }) => {
    const said = new Set(counted.filter(({ stance }) => stance === 'asserts').map(voiceOf));
    if (current.some(({ stance }) => stance === 'asserts')) return [];
    return current.filter(
      (word) => said.has(voiceOf(word)) && (word.stance === 'denies' || word.stance === 'withdraws'),
    );
  },
  matters: onlyIfSo,
};

export const noHurtDenial: RuleQuestion = {
  words: 'No party that it hurts denies it',
  look: (world) =>
    !hurtParties(world).some((party) =>
      taking(world, 'denies').some((word) => party.has(word) && isHeld(world, party, word)),
    ),
  matters: (world) => holds(hurtPartyConcedes, world),
};
export const twoIndependent: RuleQuestion = {
  words: 'Two independent actors assert it',
  look: (world) => ofTwoActors(independentAssertion.look(world)),
  matters: onlyIfSo,
};
export const uninterestedAssertion: RuleQuestion = {
  words: 'A voice with no visible stake asserts it, in its own word or first-hand',
  look: (world) => taking(world, 'asserts').filter((word) => !isInterested(world, word)),
  matters: neutralOnly,
};
export const twoUninterested: RuleQuestion = {
  words: 'Two or more voices with no visible stake assert it, in their own word or first-hand',
  look: (world) => ofTwoActors(uninterestedAssertion.look(world)),
  matters: neutralOnly,
};
export const noDenial: RuleQuestion = {
  words: 'Nobody counted denies it',
  look: (world) => taking(world, 'denies').length === 0,
  matters: (world) => isNeutral(world.stakes) && holds(twoUninterested, world),
};

export const countedAssertion: RuleQuestion = {
  words: 'A counted voice asserts it',
  look: (world) => taking(world, 'asserts'),
};
export const countedDenial: RuleQuestion = {
  words: 'A counted voice denies it',
  look: (world) => taking(world, 'denies'),
};

export const opposedSidesAssert: AllOf = {
  words: 'The last words of opposed sides assert a neutral claim',
  all: [neutral, opposedLastWords, noSideDenies],
};
const favouredSideDenies: AllOf = {
  words: 'The sides that it favours deny it',
  all: [favouredDenies, noFavouredAsserts],
};

export const weightyFor: AnyOf = {
  words: 'Something weighty speaks for it',
  any: [independentAssertion, hurtPartyConcedes, opposedSidesAssert],
};
export const weightyAgainst: AnyOf = {
  words: 'Something weighty speaks against it',
  any: [independentDenial, favouredSideDenies, allTookBack],
};

function ofTwoActors(found: readonly Word[] | boolean): readonly Word[] {
  return typeof found === 'object' && new Set(found.map(voiceOf)).size > 1 ? found : [];
}
