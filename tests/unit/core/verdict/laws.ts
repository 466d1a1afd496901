/** The laws, as properties that any way of deciding must have. */
import fc from 'fast-check';
import { toDays } from '../../../../src/core/edtf.ts';
import type { Testimony } from '../../../../src/core/verdict/types.ts';
import { VERDICTS } from '../../../../src/core/verdict/verdicts.ts';
import { readWord } from '../../../../src/core/verdict/read-word.ts';
import { sameVoice } from '../../../../src/core/verdict/word.ts';
import { isInterested } from '../../../../src/core/verdict/world.ts';
import { inItsOwnInterest, replacedBy, stands, worldBefore } from './law-terms.ts';
import { rank, same, type Law } from './law.ts';
import { LAWS_OF_SIDES, SWAPS } from './laws-of-sides.ts';
import * as any from './worlds.ts';

export const LAWS: readonly Law[] = [
  ...SWAPS,
  {
    // The relay is put in as an entry of its own, the worst way of counting an article for a voice. One that was
    // published earlier than the first is no relay of it: it brings the statement forward, as law 4 has it.
    number: '2',
    says: 'One more article relaying a statement changes nothing.',
    property: (decide) =>
      fc.property(any.record, fc.nat(), fc.boolean(), any.publishedLater, (given, at, sameDay, later) => {
        const first = given.testimony[at % given.testimony.length];
        if (first === undefined) return true;
        const { last } = toDays(first.published);
        const published = sameDay || toDays(later).last < last ? first.published : later;
        return same(decide(given), decide(any.withMore(given, { ...first, statement: 'relay', published })));
      }),
  },
  {
    number: '3',
    says: 'The order of the evidence changes nothing.',
    property: (decide) =>
      fc.property(
        any.record.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given.testimony], { minLength: given.testimony.length }),
          ),
        ),
        ([given, testimony]) => same(decide(given), decide({ ...given, testimony })),
      ),
  },
  {
    number: '4',
    says: 'What was published after the day, or may have been, changes nothing.',
    property: (decide) =>
      fc.property(any.andOneMore(any.record, { published: any.publishedLater }), ([given, later]) =>
        same(decide(given), decide(any.withMore(given, later))),
      ),
  },
  {
    // In its own interest: it asserts what favours its side or an ally, or denies or takes back what hurts its side, an
    // ally or itself. It stands: the same actor has not surely taken it back later, since the later word is then what decides.
    // Replacing: its actor's own surely earlier opposite word; or, where it is named, any such word of its side, which
    // may then do no more than lose its speaker's name, and so its weight. A claim that had no verdict has one after the first assertion; only
    // "stands" is then forbidden, since an earlier denial may well have weight.
    number: '5a',
    says: "No voice in its own interest makes a claim stand or sinks it, except by replacing its own side's earlier word.",
    property: (decide) =>
      fc.property(
        any.andOneMore(any.sidedRecord, {
          basis: any.countedBasis,
          published: any.publishedByThen,
          stance: fc.constantFrom('denies', 'withdraws'),
        }),
        fc.boolean(),
        ([given, testimony], newActor) => {
          const asserted = { ...testimony, stance: 'asserts' as const };
          const said = inItsOwnInterest(asserted, given) ? asserted : testimony;
          const added = newActor ? { ...said, actor: 'new-voice' } : said;
          const replaced = replacedBy(added, given);
          if (
            !inItsOwnInterest(added, given) ||
            !stands(added, given) ||
            replaced.some((each) => sameVoice(each, added))
          )
            return true;
          const after = decide(any.withMore(given, added));
          const before = decide(given);
          const weightless = decide({
            ...given,
            testimony: given.testimony.map((each) => (replaced.includes(each) ? { ...each, named: false } : each)),
          });
          if (after === undefined) return before === undefined;
          const { family } = VERDICTS[after.verdict];
          if (before === undefined) return family !== 'stands';
          const allowed = [before, weightless].map((outcome) => outcome && VERDICTS[outcome.verdict].family);
          return allowed.includes(family) || family === 'open' || family === 'contested';
        },
      ),
  },
  {
    // One more person of an interested side repeats a standing word of it, on the same day, named only if the first
    // was. Left out: an actor whom the claim hurts by name, since nobody else is that party.
    number: '5b',
    says: 'More people of one side add nothing.',
    property: (decide) =>
      fc.property(any.record, fc.nat(), fc.boolean(), (given, at, named) => {
        const world = worldBefore(given);
        const sided = world.current.filter((word) => isInterested(world, word) && !given.hurts.includes(word.actor));
        const first = sided[at % sided.length];
        if (first === undefined) return true;
        const original = given.testimony.find(
          (each) => each.statement === first.statement && each.actor === first.actor,
        );
        if (original === undefined) return true;
        const clone = { ...original, actor: 'another', statement: 'another', named: named && original.named };
        return same(decide(given), decide(any.withMore(given, clone)));
      }),
  },
  {
    // Its author stands by it: no surely later word of the same actor takes it back. The author may be new or not.
    number: '6a',
    says: 'An independent assertion that its author stands by never lowers a verdict.',
    property: (decide) =>
      fc.property(independent('asserts'), fc.boolean(), ([given, testimony], newActor) => {
        const added = newActor ? { ...testimony, actor: 'new-voice' } : testimony;
        if (isInterested(worldBefore(given), readWord(added)) || !stands(added, given)) return true;
        const [lower, higher] = [decide(given), decide(any.withMore(given, added))];
        return higher !== undefined && (lower === undefined || rank(lower) <= rank(higher));
      }),
  },
  {
    number: '6b',
    says: 'An independent denial never raises a verdict.',
    property: (decide) =>
      fc.property(independent('denies'), fc.boolean(), ([given, testimony], newActor) => {
        const added = newActor ? { ...testimony, actor: 'new-voice' } : testimony;
        if (isInterested(worldBefore(given), readWord(added))) return true;
        const [higher, lower] = [decide(given), decide(any.withMore(given, added))];
        if (higher === undefined || lower === undefined) return higher === lower;
        return rank(lower) <= rank(higher);
      }),
  },
  {
    // "Unnamed" is unattributed: an unnamed voice of a known side is its side's voice.
    number: '7',
    says: 'Unattributed and second-hand voices never change a verdict.',
    property: (decide) =>
      fc.property(
        any.andOneMore(any.record, { published: any.publishedByThen }),
        fc.constantFrom('side', 'basis'),
        ([given, testimony], which) => {
          const added: Testimony =
            which === 'side' ? { ...testimony, side: 'unattributed' } : { ...testimony, basis: 'second-hand' };
          const before = decide(given);
          return before === undefined || same(before, decide(any.withMore(given, added)));
        },
      ),
  },
  {
    number: '8',
    says: 'Withholding changes nothing.',
    property: (decide) =>
      fc.property(any.andOneMore(any.record, { stance: fc.constant('withholds') }), ([given, added]) =>
        same(decide(given), decide(any.withMore(given, added))),
      ),
  },
  {
    number: '9',
    says: 'Arithmetic decides alone; where it cannot decide, it changes nothing.',
    property: (decide) =>
      fc.property(any.record, any.arithmetic, (given, arithmetic) => {
        const without = decide(given);
        const outcome = decide({ ...given, arithmetic });
        if (arithmetic === 'undecided')
          return outcome !== undefined && (without === undefined || same(without, outcome));
        return same(outcome, { number: 1, verdict: arithmetic === 'proves' ? 'corroborated' : 'contradicted' });
      }),
  },
  {
    number: '10',
    says: 'Every set of evidence with an assertion or a calculation gets a verdict, and no other.',
    property: (decide) =>
      fc.property(any.record, any.maybeArithmetic, (given, arithmetic) => {
        const outcome = decide(any.withArithmetic(given, arithmetic));
        const asserted = given.testimony.some(
          ({ stance, published }) => stance === 'asserts' && toDays(published).last <= toDays(any.AS_OF).last,
        );
        return (outcome !== undefined) === (asserted || arithmetic !== undefined);
      }),
  },
  ...LAWS_OF_SIDES,
];

function independent(stance: 'asserts' | 'denies') {
  return any.andOneMore(any.record, {
    stance: fc.constant(stance),
    basis: fc.constant('first-hand'),
    published: any.publishedByThen,
  });
}
