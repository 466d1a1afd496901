/** The words of the laws, said exactly. They hold the rules as they are, also where a law is tried on broken ones. */
import type { Side } from '../../../src/domain/schema/common.ts';
import type { Case, Testimony } from '../../../src/domain/verdict/types.ts';
import { VOICE_RULES } from '../../../src/domain/verdict/voices.ts';
import { opposite, readWord, surelyLater } from '../../../src/domain/verdict/word.ts';
import { worldOf, type World } from '../../../src/domain/verdict/world.ts';
import { withMore } from './worlds.ts';

export function worldBefore({ testimony, ...stakes }: Case): World {
  return worldOf(stakes, testimony.map(readWord), VOICE_RULES);
}

export function inItsOwnInterest({ stance, side, actor }: Testimony, { favours, hurts }: Case): boolean {
  return stance === 'asserts'
    ? side === favours
    : stance !== 'withholds' && (hurts.includes(side) || hurts.includes(actor));
}

export function stands(added: Testimony, given: Case): boolean {
  return worldBefore(withMore(given, added)).standing.some(({ statement }) => statement === added.statement);
}

/** Standing words of the same actor, or of the same side where the added word is named, that it surely replaces. */
export function replacedBy(added: Testimony, given: Case): Testimony[] {
  const word = readWord(added);
  const { standing } = worldBefore(given);
  return given.testimony.filter((each) => {
    const earlier = readWord(each);
    return (
      opposite(earlier.stance, word.stance) &&
      surelyLater(word, earlier) &&
      (earlier.actor === word.actor || (word.named && earlier.side === word.side)) &&
      standing.some(({ statement }) => statement === earlier.statement)
    );
  });
}

/** The claim with two sides swapped everywhere: whom it favours and hurts, and who speaks. */
export function swapped({ favours, hurts, testimony, ...rest }: Case, one: Side, two: Side): Case {
  const other = <T extends string>(name: T): T | Side => (name === one ? two : name === two ? one : name);
  return {
    ...rest,
    favours: other(favours),
    hurts: hurts.map(other),
    testimony: testimony.map((each) => ({ ...each, side: other(each.side) })),
  };
}
