/** Rules broken on purpose, made mechanically from the rules themselves. */
import { conditionInWords, type Condition, type RuleQuestion } from '../../../../src/core/verdict/condition.ts';
import { decide } from '../../../../src/core/verdict/decide.ts';
import { VERDICT_RULES, type Rules } from '../../../../src/core/verdict/decide-words.ts';
import type { VerdictRow } from '../../../../src/core/verdict/table.ts';
import { belligerents, isBelligerent, type Sides } from '../../../../src/core/sides.ts';
import { noSideDenies } from '../../../../src/core/verdict/questions.ts';
import type { Case } from '../../../../src/core/verdict/types.ts';
import type { VoiceRules } from '../../../../src/core/verdict/voices.ts';
import { lastWords, sideParty } from '../../../../src/core/verdict/world.ts';
import type { Decide } from './law.ts';
import { THREE_FIGHT } from './voices.ts';

export interface Mutant {
  /** What was broken. */
  name: string;
  rules: Rules;
  /** For two rows that were swapped: which. */
  swapped?: readonly [VerdictRow, VerdictRow];
}

const { table, voices } = VERDICT_RULES;
const withTable = (changed: readonly VerdictRow[]): Rules => ({ ...VERDICT_RULES, table: changed });
const never = { words: 'Never.', holds: () => false };
const label = (row: VerdictRow) => `row ${String(row.number)} (${row.verdict})`;
/** A condition's words in a record of several sides, for a claim that favours several. */
const named = ({ words }: Condition) =>
  conditionInWords(words, { sides: THREE_FIGHT, favours: ['lowland', 'highland'] });
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, each) => each !== at);

/** Each row dropped. */
const droppedRows = table.map((row, at): Mutant => ({
  name: `${label(row)} dropped`,
  rules: withTable(without(table, at)),
}));

/** Each row swapped with the next. */
const swappedRows = table.slice(0, -1).flatMap((row, at): Mutant[] => {
  const next = table[at + 1];
  if (next === undefined) return [];
  const changed = [...table.slice(0, at), next, row, ...table.slice(at + 2)];
  return [{ name: `${label(row)} swapped with ${label(next)}`, rules: withTable(changed), swapped: [row, next] }];
});

/** Each condition of a row removed. */
const conditionsOfRows = table.flatMap((row, at) =>
  row.when.map((condition, which): Mutant => ({
    name: `${label(row)} without "${named(condition)}"`,
    rules: withTable(table.map((each, i) => (i === at ? { ...each, when: without(each.when, which) } : each))),
  })),
);

/** Each branch of each definition removed, wherever the definition is used. */
const branches = composites().flatMap((composite) =>
  partsOf(composite).map((part, which): Mutant => ({
    name: `"${composite.words}" without "${named(part)}"`,
    rules: withTable(replaced(composite, withoutPart(composite, which))),
  })),
);

/** Each question answered always, and never. */
const answers = questions().flatMap((question) =>
  [true, false].map((answer): Mutant => ({
    name: `"${named(question)}" ${answer ? 'always' : 'never'} holds`,
    rules: withTable(replaced(question, { ...question, look: () => answer })),
  })),
);

/** Each test on voices removed: who counts, who is interested, what replaces what. */
const voiceTests = (Object.keys(voices) as (keyof VoiceRules)[]).flatMap((name) =>
  voices[name].map((test, at): Mutant => ({
    name: `${name} without "${test.words}"`,
    rules: { ...VERDICT_RULES, voices: { ...voices, [name]: without<unknown>(voices[name], at) } },
  })),
);

/** Each group of voices that does not fight taken for interested, whatever the claim. */
const bystanders = (['third-party', 'outlet', 'harbour'] as const).map((side): Mutant => {
  const ofIt = { words: `It is of ${side}.`, holds: (word: { side: string }) => word.side === side };
  return {
    name: `${side} is taken for interested`,
    rules: { ...VERDICT_RULES, voices: { ...voices, interested: [...voices.interested, ofIt] } },
  };
});

/** A whole reduction switched off: every word counts; nobody's later word replaces an earlier one. */
const reductions: Mutant[] = [
  { name: 'every word counts', rules: { ...VERDICT_RULES, voices: { ...voices, counted: [] } } },
  {
    name: 'no word replaces another of its actor',
    rules: { ...VERDICT_RULES, voices: { ...voices, replaces: [never] } },
  },
  {
    name: 'no word replaces another of its party',
    rules: { ...VERDICT_RULES, voices: { ...voices, partyReplaces: [never] } },
  },
  {
    name: "no word is a party's last beside an opposite one",
    rules: { ...VERDICT_RULES, voices: { ...voices, last: [never] } },
  },
];

/** Several sides, allies and voices told apart by less than the rules ask for, or by more. */
const confusions: Mutant[] = [
  {
    name: 'every side that fights has to say so',
    rules: withTable(
      replaced(noSideDenies, {
        ...noSideDenies,
        look: (world) =>
          belligerents(world.stakes.sides).every((side) => lastWords(world, sideParty(side), 'asserts').length > 0),
      }),
    ),
  },
  {
    name: 'an actor is one voice on whatever side',
    rules: withVoiceTest('replaces', 'The same actor says both', (later, earlier) => later.actor === earlier.actor),
  },
  {
    name: 'whose ally wins speaks plainly',
    rules: withVoiceTest(
      'speaksForParty',
      'The claim does not both favour',
      ({ actor, side }, { favours, hurts }) =>
        !(favours.includes(side) && (hurts.includes(actor) || hurts.includes(side))),
    ),
  },
];

export const MUTANTS: readonly Mutant[] = [
  ...droppedRows,
  ...swappedRows,
  ...conditionsOfRows,
  ...branches,
  ...answers,
  ...voiceTests,
  ...bystanders,
  ...reductions,
  ...confusions,
];

/** What a record says of its sides, or a claim of whom it favours, misread on purpose. */
export const MISREADINGS: readonly { name: string; decide: Decide }[] = [
  misread('no side has an ally', ({ sides }) => ({ sides: { ...sides, allies: [] } })),
  misread('all sides stand together', ({ sides }) => ({
    sides: { ...sides, allies: [sides.sides.map(({ id }) => id)] },
  })),
  misread('every side fights', ({ sides }) => ({ sides: withRoles(sides, () => 'belligerent') })),
  misread('no side fights', ({ sides }) => ({ sides: withRoles(sides, () => 'party') })),
  misread('only the first two sides fight', ({ sides }) => ({
    sides: withRoles(sides, (id, at) => (at < 2 && isBelligerent(sides, id) ? 'belligerent' : 'party')),
  })),
  misread('a claim favours the first side alone', ({ favours }) => ({ favours: favours.slice(0, 1) })),
  misread('somebody who changed sides was always on the last', ({ testimony }) => ({
    testimony: testimony.map((each) => ({
      ...each,
      side: testimony.findLast(({ actor }) => actor === each.actor)?.side ?? each.side,
    })),
  })),
];

function misread(name: string, how: (given: Case) => Partial<Case>): { name: string; decide: Decide } {
  return { name, decide: (given) => decide({ ...given, ...how(given) })?.row };
}

function withRoles({ sides, allies }: Sides, roleOf: (id: string, at: number) => 'belligerent' | 'party'): Sides {
  return { allies, sides: sides.map((side, at) => ({ ...side, role: roleOf(side.id, at) })) };
}

/** The rules with one test on voices, known by how its words begin, asking something else. */
function withVoiceTest<Name extends keyof VoiceRules>(
  name: Name,
  begins: string,
  holds: VoiceRules[Name][number]['holds'],
): Rules {
  const changed = voices[name].map((test) => (test.words.startsWith(begins) ? { ...test, holds } : test));
  return { ...VERDICT_RULES, voices: { ...voices, [name]: changed } };
}

type Composite = Exclude<Condition, RuleQuestion>;

function isComposite(condition: Condition): condition is Composite {
  return 'any' in condition || 'all' in condition;
}

function partsOf(composite: Composite): readonly Condition[] {
  return 'any' in composite ? composite.any : composite.all;
}

function withoutPart(composite: Composite, at: number): Condition {
  return 'any' in composite
    ? { ...composite, any: without(composite.any, at) }
    : { ...composite, all: without(composite.all, at) };
}

function nodes(condition: Condition): Condition[] {
  return isComposite(condition) ? [condition, ...partsOf(condition).flatMap(nodes)] : [condition];
}

function allNodes(): Condition[] {
  return [...new Set(table.flatMap(({ when }) => when.flatMap(nodes)))];
}

function composites(): Composite[] {
  return allNodes().filter(isComposite);
}

function questions(): RuleQuestion[] {
  return allNodes().filter((node): node is RuleQuestion => !isComposite(node));
}

/** The table with one definition changed wherever it is used. */
function replaced(from: Condition, to: Condition): VerdictRow[] {
  const change = (node: Condition): Condition => {
    if (node === from) return to;
    if ('any' in node) return { ...node, any: node.any.map(change) };
    return 'all' in node ? { ...node, all: node.all.map(change) } : node;
  };
  return table.map((row) => ({ ...row, when: row.when.map(change) }));
}
