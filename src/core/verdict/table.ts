/** The table of verdicts: the first row that fits. */
import type { Verdict } from '../schema/claim.ts';
import { someOpposed } from '../sides.ts';
import type { Condition, Wording } from './condition.ts';
import { twoSides } from './two-sides.ts';
import * as q from './questions.ts';

export interface VerdictRow {
  /** 1 to 10. Arithmetic has two rows of one number: it proves, or it refutes. */
  number: number;
  verdict: Verdict;
  /** The rule, for the method page and the trace. */
  rule: Wording;
  /** The row fits when all hold; the last row always fits. */
  when: readonly Condition[];
}

/**
 * Row 2 asks more than "weighty for, and weighty against". A party that speaks against its own interest could
 * otherwise undo its word by having somebody say the opposite on a day that nobody can tell apart: the word would
 * no longer be its last, and the other side's weighty word would decide alone, so that a voice in its own interest
 * made the claim stand, or sank it. Such a muddied word keeps the claim contested until the party surely replaces it.
 * Of two sides that the claim favours, one could likewise undo the other's denial by asserting it: then the denial no
 * longer sinks the claim (row 3), and still keeps it from standing.
 */
export const VERDICT_TABLE: readonly VerdictRow[] = [
  {
    number: 1,
    verdict: 'corroborated',
    rule: 'Arithmetic, within the stated rounding, proves it.',
    when: [q.arithmeticProves],
  },
  {
    number: 1,
    verdict: 'contradicted',
    rule: 'Arithmetic, within the stated rounding, refutes it.',
    when: [q.arithmeticRefutes],
  },
  {
    number: 2,
    verdict: 'contested',
    rule: "Something weighty speaks for it and something weighty against it; a party's word against its own interest keeps this weight until the party surely replaces it.",
    when: [
      {
        words: 'Something weighty speaks for it, and something weighty against it',
        any: [
          { words: 'Both are weighty', all: [q.weightyFor, q.weightyAgainst] },
          {
            words: "The favoured side's denial is muddied by its own voices, or by another side that is favoured",
            all: [q.weightyFor, q.favouredHeld],
          },
          { words: "A hurt party's assertion is muddied by its own voices", all: [q.hurtPartyHeld, q.weightyAgainst] },
        ],
      },
    ],
  },
  {
    number: 3,
    verdict: 'contradicted',
    rule: 'Something weighty speaks against it, and nothing weighty for it.',
    when: [q.weightyAgainst],
  },
  {
    number: 4,
    verdict: 'conceded',
    rule: 'The last word of a party that it hurts asserts it, and no other party that it hurts denies it.',
    when: [q.hurtPartyConcedes, q.noHurtDenial],
  },
  {
    number: 5,
    verdict: 'corroborated',
    rule: ({ sides }) => {
      if (twoSides(sides))
        return "It favours none and hurts nobody, and both sides' last word asserts it; or two independent actors assert it.";
      if (!someOpposed(sides)) return 'Two independent actors assert it.';
      return 'It favours none and hurts nobody, the last words of two opposed sides assert it, and the last word of no contending side denies it; or two independent actors assert it.';
    },
    when: [{ words: 'Opposed sides, or two independent actors', any: [q.opposedSidesAssert, q.twoIndependent] }],
  },
  {
    number: 6,
    verdict: 'undisputed',
    rule: 'It favours none and hurts nobody; two or more voices with no visible stake assert it, in their own word or first-hand; nobody counted denies it.',
    when: [q.neutral, q.twoUninterested, q.noDenial],
  },
  {
    number: 7,
    verdict: 'single-origin',
    rule: 'One independent actor asserts it.',
    when: [q.independentAssertion],
  },
  {
    number: 8,
    verdict: 'contested',
    rule: 'Somebody counted asserts it, and somebody counted denies it.',
    when: [q.countedAssertion, q.countedDenial],
  },
  {
    number: 9,
    verdict: 'single-origin',
    rule: 'It favours none and hurts nobody, and one voice with no visible stake asserts it in its own word.',
    when: [q.neutral, q.uninterestedAssertion],
  },
  {
    number: 10,
    verdict: 'claimed-only',
    rule: 'No other row fits: whoever says it has a stake, cannot be named, passes it on, or does not show how they know.',
    when: [],
  },
];
