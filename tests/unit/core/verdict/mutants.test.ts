import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/verdict/decide.ts';
import { fits, VERDICT_RULES, type Rules } from '../../../../src/core/verdict/decide-words.ts';
import type { VerdictRow } from '../../../../src/core/verdict/table.ts';
import type { Case, Testimony } from '../../../../src/core/verdict/types.ts';
import { VOICE_RULES } from '../../../../src/core/verdict/voices.ts';
import { readWord } from '../../../../src/core/verdict/read-word.ts';
import { worldOf } from '../../../../src/core/verdict/world.ts';
import { expectHolds } from '../holds.ts';
import { CASES } from './cases.ts';
import type { Decide } from './law.ts';
import { LAWS } from './laws.ts';
import { MISREADINGS, MUTANTS } from './mutants.ts';
import { maybeArithmetic, record, withArithmetic } from './worlds.ts';

/** Swaps that change nothing, since whatever reaches the two rows fits at most one of them. */
const EXCLUSIVE: Readonly<Record<string, string>> = {
  'row 1 (corroborated) swapped with row 1 (contradicted)': 'arithmetic cannot both prove and refute',
  'row 3 (contradicted) swapped with row 4 (conceded)': 'a concession with something weighty against it went to row 2',
};

const exclusive = MUTANTS.filter(({ name }) => name in EXCLUSIVE);
const harmful = MUTANTS.filter(({ name }) => !(name in EXCLUSIVE));

const deciding =
  (rules: Rules): Decide =>
  (given) =>
    decide(given, rules)?.row;

function breaksLaw(decideSo: Decide, number?: string): boolean {
  return LAWS.filter((law) => number === undefined || law.number === number).some(
    (law) => fc.check(law.property(decideSo), { numRuns: 20_000, endOnFailure: true }).failed,
  );
}

function failsNamedCase(decideSo: Decide): boolean {
  return CASES.some(({ given, verdict, row }) => {
    const outcome = decideSo(given);
    return outcome?.verdict !== verdict || outcome.number !== row;
  });
}

describe('every rule, broken on purpose, breaks a named case or a law', () => {
  it('there are rows dropped, rows swapped, conditions and branches removed, questions answered blindly, and voices miscounted', () => {
    expect(MUTANTS.length).toBeGreaterThan(100);
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  });

  it('the rules themselves break no named case', () => {
    expect(failsNamedCase(deciding(VERDICT_RULES))).toBe(false);
  });

  it.each(harmful.map((mutant) => [mutant.name, mutant.rules] as const))('%s', (_, rules) => {
    expect(failsNamedCase(deciding(rules)) || breaksLaw(deciding(rules))).toBe(true);
  });

  it.each(MISREADINGS.map(({ name, decide: misreading }) => [name, misreading] as const))('%s', (_, misreading) => {
    expect(failsNamedCase(misreading) || breaksLaw(misreading)).toBe(true);
  });
});

describe("every law can be broken, and row 2 and the speakers of a party are as they are for a law's sake", () => {
  const mutant = (name: string): Decide => {
    const found = MUTANTS.find((each) => each.name === name);
    if (!found) throw new Error(`no mutant "${name}"`);
    return deciding(found.rules);
  };
  const row2 = '"Something weighty speaks for it, and something weighty against it"';
  const highlandHasNoStake: Rules = {
    ...VERDICT_RULES,
    voices: { ...VOICE_RULES, interested: [{ words: 'Lowland only', holds: ({ side }) => side === 'lowland' }] },
  };

  it.each<[law: string, how: string, Decide]>([
    ['1a', 'only one of the two sides is taken for interested', deciding(highlandHasNoStake)],
    ['1b', 'the word of outlets alone counts where nobody has a stake', mutant('third-party is taken for interested')],
    [
      '2',
      'statements are counted, and not actors',
      (given) =>
        deciding(VERDICT_RULES)(changed(given, (all) => all.map((each) => ({ ...each, actor: each.statement })))),
    ],
    [
      '3',
      'only the first two words are read',
      (given) => deciding(VERDICT_RULES)(changed(given, (all) => all.slice(0, 2))),
    ],
    ['4', 'the day of publication is ignored', mutant('onThePage without "It had been published by that day."')],
    [
      '5a',
      'the favoured side can muddy its denial',
      mutant(
        `${row2} without "The favoured side's denial is muddied by its own voices, or by another side that is favoured"`,
      ),
    ],
    [
      '5a',
      'a hurt party can muddy its assertion',
      mutant(`${row2} without "A hurt party's assertion is muddied by its own voices"`),
    ],
    [
      '5a',
      'somebody whom the claim hurts speaks for the side that it favours',
      mutant(
        'speaksForParty without "The claim does not both favour the speaker\'s side, or an ally, and hurt the speaker, that side or an ally."',
      ),
    ],
    [
      '5b',
      'those who fight are taken for uninterested',
      mutant('interested without "It is one of the contending sides."'),
    ],
    ['6a', 'an independent voice has no row', mutant('row 7 (single-origin) dropped')],
    ['6b', 'row 3 asks nothing', mutant('row 3 (contradicted) without "Something weighty speaks against it"')],
    [
      '7',
      'voices that cannot be found out count',
      mutant('counted without "These sources let a reader find out who speaks, or for which side."'),
    ],
    ['7', 'hearsay counts', mutant('counted without "The speaker does not merely pass it on."')],
    ['8', 'any later word replaces an earlier one', mutant('replaces without "It says the opposite."')],
    ['9', 'arithmetic has no row', mutant('row 1 (corroborated) dropped')],
    ['10', 'there is no last row', mutant('row 10 (claimed-only) dropped')],
    ['11', 'a silent side stands in the way', mutant('every side that fights has to say so')],
    [
      '12',
      'the word of an ally is nobody’s',
      mutant('interested without "An ally of its side contends, or the claim favours or hurts one."'),
    ],
    ['13', 'an actor is one voice on whatever side', mutant('an actor is one voice on whatever side')],
  ])('law %s: %s', (law, _, spoiled) => {
    expect(breaksLaw(spoiled, law)).toBe(true);
  });

  it('no law is left out', () => {
    expect(LAWS.map(({ number }) => Number.parseInt(number, 10))).toEqual([
      1, 1, 2, 3, 4, 5, 5, 6, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
  });
});

describe('two rows may change places where no claim that reaches them fits both', () => {
  it.each(exclusive.map(({ name, swapped }) => [name, EXCLUSIVE[name], swapped] as const))(
    '%s: %s',
    (_, __, swapped) => {
      expect(swapped).toBeDefined();
      for (const { given } of CASES) expect(reachesBoth(given, swapped)).toBe(false);
      expectHolds(
        fc.property(record, maybeArithmetic, (given, result) => !reachesBoth(withArithmetic(given, result), swapped)),
        { numRuns: 20_000 },
      );
    },
  );

  it('all of them are known', () => {
    expect(exclusive.map(({ name }) => name)).toEqual(Object.keys(EXCLUSIVE));
  });
});

function changed(given: Case, how: (all: readonly Testimony[]) => readonly Testimony[]): Case {
  return { ...given, testimony: how(given.testimony) };
}

/** Whether no row before the two fits, and both do. */
function reachesBoth({ testimony, ...stakes }: Case, rows: readonly VerdictRow[] = []): boolean {
  const world = worldOf(stakes, testimony.map(readWord), VOICE_RULES);
  const earlier = VERDICT_RULES.table.slice(0, Math.min(...rows.map((row) => VERDICT_RULES.table.indexOf(row))));
  return !earlier.some((row) => fits(row, world)) && rows.every((row) => fits(row, world));
}
