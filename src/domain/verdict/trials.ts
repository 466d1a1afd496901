/** Additions to the words on a claim that are tried, to see what would change its verdict. */
import type { Stance } from '../schema/claim.ts';
import type { Side } from '../schema/common.ts';
import { holds } from './condition.ts';
import { bothLastWords, uninterestedAssertion } from './questions.ts';
import { BELLIGERENTS } from './voices.ts';
import type { Stakes, Word } from './word.ts';
import { isIndependent, isNeutral, taking, type World } from './world.ts';

export interface Trial {
  /** As a condition in plain words: "An independent voice says so at first hand". */
  if: string;
  add: readonly Word[];
  /** Where the trial changes the claim itself. */
  stakes?: Stakes;
  /** The trial of which this one is a stronger form. */
  moreOf?: string;
}

/** How a sentence names a voice of a side. */
const VOICE_OF: Readonly<Record<Side, string>> = {
  taliban: 'A named voice of the Taliban',
  resistance: 'A named voice of the resistance',
  pakistan: 'A named voice of Pakistan',
  'third-party': 'A named voice of the third party',
  outlet: 'An outlet',
  unattributed: 'A voice without attribution',
};

export function trialsOf(world: World): Trial[] {
  const { stakes } = world;
  if (stakes.arithmetic === 'proves') return [otherFigures(stakes, 'refutes')];
  if (stakes.arithmetic === 'refutes') return [otherFigures(stakes, 'proves')];
  return [
    ...independents(world),
    ...parties(world),
    ...(isNeutral(stakes) ? neutral(world) : []),
    ...turned(world, 'asserts', 'withdraws', 'Everybody counted who says so takes it back'),
    ...turned(world, 'denies', 'asserts', 'Everybody counted who denies it says so instead'),
  ];
}

function otherFigures(stakes: Stakes, arithmetic: 'proves' | 'refutes'): Trial {
  return { if: `Other figures, with which arithmetic ${arithmetic} it`, add: [], stakes: { ...stakes, arithmetic } };
}

function independents(world: World): Trial[] {
  const side = sideWithoutStake(world.stakes);
  if (side === undefined) return [];
  const voice = (actor: string, stance: Stance) => word({ actor, side, stance, basis: 'first-hand' });
  const another = (stance: Stance) =>
    taking(world, stance).some((each) => isIndependent(world, each)) ? 'Another' : 'An';
  const one = `${another('asserts')} independent voice says so at first hand`;
  return [
    { if: one, add: [voice('first voice', 'asserts')] },
    {
      if: 'Two independent voices say so at first hand',
      add: [voice('first voice', 'asserts'), voice('second voice', 'asserts')],
      moreOf: one,
    },
    { if: `${another('denies')} independent voice denies it at first hand`, add: [voice('first voice', 'denies')] },
  ];
}

function parties({ stakes, onThePage }: World): Trial[] {
  const slugs = stakes.favours === 'none' ? stakes.hurts : [...stakes.hurts, stakes.favours];
  return slugs.flatMap((slug) => {
    const known = onThePage.find(({ actor }) => actor === slug);
    const side = isSide(slug) ? slug : (known?.side ?? sideWithoutStake(stakes));
    if (side === undefined) return [];
    const who = isSide(slug) ? VOICE_OF[slug] : 'Whoever it hurts by name';
    const actor = isSide(slug) ? `voice of ${slug}` : slug;
    return [
      { if: `${who} says so, as the latest word`, add: [word({ actor, side, stance: 'asserts' })] },
      { if: `${who} denies it, as the latest word`, add: [word({ actor, side, stance: 'denies' })] },
    ];
  });
}

function neutral(world: World): Trial[] {
  const another = holds(uninterestedAssertion, world) ? 'Another' : 'A';
  // Nobody is favoured or hurt: whoever does not fight has no stake, outlet or not.
  const voice = (stance: Stance) => word({ actor: 'another voice', side: 'third-party', stance });
  return [
    {
      if: 'Named voices of both sides say so, as their latest words',
      add: BELLIGERENTS.map((side) => word({ actor: `voice of ${side}`, side, stance: 'asserts' })),
    },
    ...eitherSideDenies(world),
    { if: `${another} voice with no visible stake says so in its own word`, add: [voice('asserts')] },
    { if: 'A voice with no visible stake denies it in its own word', add: [voice('denies')] },
  ];
}

/** One side stands for both, since the rules treat them alike where both say so. */
function eitherSideDenies(world: World): Trial[] {
  if (!holds(bothLastWords, world)) return [];
  const [side] = BELLIGERENTS;
  return [
    {
      if: 'A named voice of either side denies it, as the latest word',
      add: [word({ actor: `voice of ${side}`, side, stance: 'denies' })],
    },
  ];
}

/** Every standing word of one stance, turned into another by a later word of the same actor. */
function turned(world: World, from: Stance, to: Stance, what: string): Trial[] {
  const words = taking(world, from);
  return words.length === 0
    ? []
    : [
        {
          if: what,
          add: words.map(({ actor, side, named, basis }) => word({ actor, side, named, basis, stance: to })),
        },
      ];
}

/** A word that nobody has said: published in time, and later than all others. */
function word(given: Pick<Word, 'actor' | 'side' | 'stance'> & Partial<Pick<Word, 'named' | 'basis'>>): Word {
  return {
    statement: '',
    named: true,
    basis: 'own-word',
    ...given,
    made: { first: Number.MAX_VALUE, last: Number.MAX_VALUE },
    published: { first: -Infinity, last: -Infinity },
  };
}

function sideWithoutStake({ favours, hurts }: Stakes): Side | undefined {
  return (['third-party', 'outlet', 'pakistan'] as const).find((side) => side !== favours && !hurts.includes(side));
}

function isSide(slug: string): slug is Side {
  return Object.hasOwn(VOICE_OF, slug);
}
