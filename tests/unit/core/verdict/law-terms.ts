/** The words of the laws, said exactly. They hold the rules as they are, also where a law is tried on broken ones. */
import { isBelligerent, isSide, oneInterest, type Side } from '../../../../src/core/sides.ts';
import type { Case, Testimony } from '../../../../src/core/verdict/types.ts';
import { VOICE_RULES } from '../../../../src/core/verdict/voices.ts';
import { readWord } from '../../../../src/core/verdict/read-word.ts';
import { opposite, sameVoice, surelyLater } from '../../../../src/core/verdict/word.ts';
import { worldOf, type World } from '../../../../src/core/verdict/world.ts';
import { withMore } from './worlds.ts';

export function worldBefore({ testimony, ...stakes }: Case): World {
  return worldOf(stakes, testimony.map(readWord), VOICE_RULES);
}

/** It asserts what favours its side or an ally, or denies or takes back what hurts its side, an ally or itself. */
export function inItsOwnInterest({ stance, side, actor }: Testimony, { sides, favours, hurts }: Case): boolean {
  const concerns = (party: string) => oneInterest(sides, party, side);
  return stance === 'asserts'
    ? favours.some(concerns)
    : stance !== 'withholds' && (hurts.some(concerns) || hurts.includes(actor));
}

/** It has a stake through an ally alone: neither its side nor its actor has one, nor any that the last words of sides could give it. */
export function hasStakeOfAnAlly({ side, actor }: Testimony, { sides, favours, hurts }: Case): boolean {
  const own = (party: string) => favours.includes(party) || hurts.includes(party);
  const allies = sides.sides.filter(({ id }) => id !== side && oneInterest(sides, id, side));
  return (
    !own(side) &&
    !own(actor) &&
    !isBelligerent(sides, side) &&
    allies.some(({ id }) => isBelligerent(sides, id) || own(id))
  );
}

export function stands(added: Testimony, given: Case): boolean {
  return worldBefore(withMore(given, added)).current.some(({ statement }) => statement === added.statement);
}

/** Standing words of the same voice, or of the same side where the added word is named, that it surely replaces. */
export function replacedBy(added: Testimony, given: Case): Testimony[] {
  const word = readWord(added);
  const { current: standing } = worldBefore(given);
  return given.testimony.filter((each) => {
    const earlier = readWord(each);
    return (
      opposite(earlier.stance, word.stance) &&
      surelyLater(word, earlier) &&
      (sameVoice(earlier, word) || (word.named && earlier.side === word.side)) &&
      standing.some(({ statement }) => statement === earlier.statement)
    );
  });
}

/** The claim with sides renamed everywhere: whom it favours and hurts, who speaks, and who stands by whom. */
export function renamed({ sides, favours, hurts, testimony, ...rest }: Case, names: ReadonlyMap<Side, Side>): Case {
  const other = (name: string) => names.get(name) ?? name;
  return {
    ...rest,
    sides: { ...sides, allies: sides.allies.map((list) => list.map(other)) },
    favours: favours.map(other),
    hurts: hurts.map(other),
    testimony: testimony.map((each) => ({ ...each, side: other(each.side) })),
  };
}

/** The claim with a side more, of which nobody speaks. */
export function withSide({ sides: { sides, allies }, ...rest }: Case, newcomer: NewSide): Case {
  const { role, ally } = newcomer;
  const added = { id: 'newcomer', role, inSentence: 'the newcomer' };
  const joined = allies.map((list) => (ally !== undefined && list.includes(ally) ? [...list, added.id] : list));
  const alone = ally !== undefined && !allies.some((list) => list.includes(ally));
  return { ...rest, sides: { sides: [...sides, added], allies: alone ? [...joined, [ally, added.id]] : joined } };
}

export interface NewSide {
  role: 'belligerent' | 'party';
  /** By whom it stands, if by anybody. */
  ally: Side | undefined;
}

/** Each actor split into as many as the sides on which he speaks. */
export function split({ hurts, testimony, ...rest }: Case): Case {
  const part = ({ actor, side }: Testimony) => `${actor} of ${side}`;
  return {
    ...rest,
    testimony: testimony.map((each) => ({ ...each, actor: part(each) })),
    hurts: hurts.flatMap((party) => {
      const parts = new Set(testimony.filter(({ actor }) => actor === party).map((each) => part(each)));
      return isSide(rest.sides, party) || parts.size === 0 ? [party] : [...parts];
    }),
  };
}
