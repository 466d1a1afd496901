/** The laws of what sides are to each other: whichever they are, however many, and whoever changes his. */
import fc from 'fast-check';
import { belligerents, isBelligerent, isRole, oneInterest } from '../../../../src/core/sides.ts';
import { VERDICTS } from '../../../../src/core/verdict/verdicts.ts';
import { hasStakeOfAnAlly, renamed, split, withSide } from './law-terms.ts';
import { same, type Law } from './law.ts';
import * as any from './worlds.ts';

/** The first law. */
export const SWAPS: readonly Law[] = [
  {
    number: '1a',
    says: 'Any permutation of the sides that fight, with their alliances, changes no verdict.',
    property: (decide) =>
      fc.property(
        any.record.chain((given) => {
          const fighting = belligerents(given.sides);
          return fc.tuple(fc.constant(given), fc.shuffledSubarray(fighting, { minLength: fighting.length }));
        }),
        ([given, shuffled]) => {
          const names = new Map(belligerents(given.sides).map((side, at) => [side, shuffled[at] ?? side]));
          return same(decide(given), decide(renamed(given, names)));
        },
      ),
  },
  {
    // An outlet's word is worth no more than that of anybody else who does not fight, and no less. A claim can favour or
    // hurt a side, and no role: it cannot be renamed to one then.
    number: '1b',
    says: 'Swapping two groups of voices that do not fight changes no verdict.',
    property: (decide) =>
      fc.property(any.record, fc.nat(), fc.nat(), (given, first, second) => {
        const groups = any.bystanders(given);
        const one = groups[first % groups.length] ?? '';
        const two = groups[second % groups.length] ?? '';
        const touched = [...given.favours, ...given.hurts].some((party) => party === one || party === two);
        if (touched && (isRole(one) || isRole(two))) return true;
        const names = new Map([
          [one, two],
          [two, one],
        ]);
        return same(decide(given), decide(renamed(given, names)));
      }),
  },
];

/** The last ones. */
export const LAWS_OF_SIDES: readonly Law[] = [
  {
    // A side that fights gives a stake to whom it stands by: that is more than to be added, if none of them fought before.
    number: '11',
    says: 'Adding a side of which nobody speaks changes no verdict.',
    property: (decide) =>
      fc.property(
        any.record,
        fc.constantFrom('belligerent', 'party'),
        fc.option(fc.nat(), { nil: undefined }),
        (given, role, at) => {
          const { sides } = given.sides;
          const ally = at === undefined ? undefined : sides[at % sides.length]?.id;
          const alliesFight =
            ally !== undefined &&
            belligerents(given.sides).some(
              (side) => isBelligerent(given.sides, side) && oneInterest(given.sides, side, ally),
            );
          if (role === 'belligerent' && ally !== undefined && !alliesFight) return true;
          return same(decide(given), decide(withSide(given, { role, ally })));
        },
      ),
  },
  {
    // As with a word in its own interest: it can leave a claim open or contested, by being asserted or denied at all.
    number: '12',
    says: "An ally's word is an interested word: it makes no claim stand and sinks none.",
    property: (decide) =>
      fc.property(
        any.andOneMore(any.record, { basis: fc.constant('first-hand'), published: any.publishedByThen }),
        ([given, testimony]) => {
          const added = { ...testimony, actor: 'new-voice' };
          if (!hasStakeOfAnAlly(added, given)) return true;
          const [before, after] = [decide(given), decide(any.withMore(given, added))];
          if (after === undefined) return before === undefined;
          const { family } = VERDICTS[after.verdict];
          if (before === undefined) return family !== 'stands';
          return family === VERDICTS[before.verdict].family || family === 'open' || family === 'contested';
        },
      ),
  },
  {
    number: '13',
    says: 'Splitting an actor at the day of a change of sides changes no verdict.',
    property: (decide) => fc.property(any.record, (given) => same(decide(given), decide(split(given)))),
  },
];
