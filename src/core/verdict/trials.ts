/** Additions to the words on a claim that are tried, to see what would change its verdict. */
import type { Stance } from '../schema/claim.ts';
import { belligerents, isSide, type Role, type Side, type Sides } from '../sides.ts';
import { holds } from './condition.ts';
import { opposedSidesAssert, uninterestedAssertion } from './questions.ts';
import { twoSides } from './two-sides.ts';
import type { Stakes, Word } from './word.ts';
import { isIndependent, isNeutral, taking, type World } from './world.ts';

export interface Supposition {
  /** As a condition in plain words: "An independent voice says so at first hand". */
  if: string;
  add: readonly Word[];
  /** Where the trial changes the claim itself. */
  stakes?: Stakes;
  /** The trial of which this one is a stronger form. */
  moreOf?: string;
}

/** How a sentence names a voice of a side. */
function voiceOfSide({ sides }: Sides, side: Side): string {
  const { inSentence = side } = sides.find(({ id }) => id === side) ?? {};
  return `A named voice of ${inSentence}`;
}

export function suppositionsOf(world: World): Supposition[] {
  const { stakes } = world;
  if (stakes.arithmetic === 'proves') return [otherFigures(stakes, 'refutes')];
  if (stakes.arithmetic === 'refutes') return [otherFigures(stakes, 'proves')];
  return [
    ...independents(world),
    ...parties(world),
    ...(isNeutral(stakes) ? supposedOfNeutral(world) : []),
    turned(world, 'asserts', 'withdraws', 'Everybody counted who says so takes it back'),
    turned(world, 'denies', 'asserts', 'Everybody counted who denies it says so instead'),
  ];
}

function otherFigures(stakes: Stakes, arithmetic: 'proves' | 'refutes'): Supposition {
  return { if: `Other figures, with which arithmetic ${arithmetic} it`, add: [], stakes: { ...stakes, arithmetic } };
}

function independents(world: World): Supposition[] {
  const voice = (actor: string, stance: Stance) =>
    supposedWord({ actor, side: WITHOUT_STAKE, stance, basis: 'first-hand' });
  const another = taking(world, 'asserts').some((each) => isIndependent(world, each)) ? 'Another' : 'An';
  const one = `${another} independent voice says so at first hand`;
  return [
    { if: one, add: [voice('first voice', 'asserts')] },
    {
      if: 'Two independent voices say so at first hand',
      add: [voice('first voice', 'asserts'), voice('second voice', 'asserts')],
      moreOf: one,
    },
    // Where one denies it already, another leads to no other verdict.
    { if: 'An independent voice denies it at first hand', add: [voice('first voice', 'denies')] },
  ];
}

function parties(world: World): Supposition[] {
  const { sides, favours, hurts } = world.stakes;
  const byName = hurts.filter((slug) => !isSide(sides, slug));
  return [...hurts, ...favours].flatMap((slug) => {
    if (isSide(sides, slug))
      return supposedLatestWords(voiceOfSide(sides, slug), [{ actor: `voice of ${slug}`, side: slug }]);
    // All together: two of them could not be told apart in words.
    if (slug !== byName[0]) return [];
    const who = byName.length > 1 ? 'Everybody whom it hurts by name' : 'Whoever it hurts by name';
    return supposedLatestWords(
      who,
      byName.map((actor) => ({ actor, side: lastSideOf(actor, world) })),
    );
  });
}

function supposedLatestWords(who: string, speakers: readonly Pick<Word, 'actor' | 'side'>[]): Supposition[] {
  const all = (stance: Stance) => speakers.map((speaker) => supposedWord({ ...speaker, stance }));
  return [
    { if: `${who} says so, as the latest word`, add: all('asserts') },
    { if: `${who} denies it, as the latest word`, add: all('denies') },
  ];
}

/** The side of the actor's latest word here: somebody who changed sides speaks for the last one. */
function lastSideOf(actor: string, { onThePage }: World): Side {
  const words = onThePage.filter((each) => each.actor === actor);
  return words.toSorted((a, b) => a.made.last - b.made.last).at(-1)?.side ?? WITHOUT_STAKE;
}

function supposedOfNeutral(world: World): Supposition[] {
  const another = holds(uninterestedAssertion, world) ? 'Another' : 'A';
  // Nobody is favoured or hurt: whoever does not contend has no stake, outlet or not.
  const voice = (stance: Stance) => supposedWord({ actor: 'another voice', side: WITHOUT_STAKE, stance });
  return [
    ...opposedSidesSay(world),
    ...oneSideDenies(world),
    { if: `${another} voice with no visible stake says so in its own word`, add: [voice('asserts')] },
    { if: 'A voice with no visible stake denies it in its own word', add: [voice('denies')] },
  ];
}

/** Every contending side says so: whichever two of them are enough, the rules treat all alike. */
function opposedSidesSay({ stakes: { sides } }: World): Supposition[] {
  const who = twoSides(sides) ? 'both sides' : 'all contending sides';
  return [
    {
      if: `Named voices of ${who} say so, as their latest words`,
      add: belligerents(sides).map((side) => supposedWord({ actor: `voice of ${side}`, side, stance: 'asserts' })),
    },
  ];
}

/** One side stands for all, since the rules treat them alike where two say so. */
function oneSideDenies(world: World): Supposition[] {
  if (!holds(opposedSidesAssert, world)) return [];
  const { sides } = world.stakes;
  const which = twoSides(sides) ? 'either side' : 'a contending side';
  return belligerents(sides)
    .slice(0, 1)
    .map((side) => ({
      if: `A named voice of ${which} denies it, as the latest word`,
      add: [supposedWord({ actor: `voice of ${side}`, side, stance: 'denies' })],
    }));
}

/** Every current word of one stance, turned into another by a later word of the same actor. */
function turned(world: World, from: Stance, to: Stance, what: string): Supposition {
  const words = taking(world, from);
  return {
    if: what,
    add: words.map(({ actor, side, named, basis }) => supposedWord({ actor, side, named, basis, stance: to })),
  };
}

/** A word that nobody has said: published in time, and later than all others. */
export function supposedWord(
  given: Pick<Word, 'actor' | 'side' | 'stance'> & Partial<Pick<Word, 'named' | 'basis'>>,
): Word {
  return {
    statement: '',
    named: true,
    basis: 'own-word',
    ...given,
    made: { first: Number.MAX_VALUE, last: Number.MAX_VALUE },
    published: { first: -Infinity, last: -Infinity },
  };
}

/** A third party never has a stake: the claim can favour and hurt sides and somebody by name, and no role. */
const WITHOUT_STAKE: Role = 'third-party';
