/** Rules broken on purpose, made mechanically from the rules themselves. */
import type { Condition, Question } from '../../../src/domain/verdict/condition.ts';
import { RULES, type Rules } from '../../../src/domain/verdict/decide.ts';
import type { Row } from '../../../src/domain/verdict/table.ts';
import type { VoiceRules } from '../../../src/domain/verdict/voices.ts';

export interface Mutant {
  /** What was broken. */
  name: string;
  rules: Rules;
  /** For two rows that were swapped: which. */
  swapped?: readonly [Row, Row];
}

const { table, voices } = RULES;
const withTable = (changed: readonly Row[]): Rules => ({ ...RULES, table: changed });
const never = { words: 'Never.', holds: () => false };
const label = (row: Row) => `row ${String(row.number)} (${row.verdict})`;
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
    name: `${label(row)} without "${condition.words}"`,
    rules: withTable(table.map((each, i) => (i === at ? { ...each, when: without(each.when, which) } : each))),
  })),
);

/** Each branch of each definition removed, wherever the definition is used. */
const branches = composites().flatMap((composite) =>
  partsOf(composite).map((part, which): Mutant => ({
    name: `"${composite.words}" without "${part.words}"`,
    rules: withTable(replaced(composite, withoutPart(composite, which))),
  })),
);

/** Each question answered always, and never. */
const answers = questions().flatMap((question) =>
  [true, false].map((answer): Mutant => ({
    name: `"${question.words}" ${answer ? 'always' : 'never'} holds`,
    rules: withTable(replaced(question, { words: question.words, look: () => answer })),
  })),
);

/** Each test on voices removed: who counts, who is interested, what replaces what. */
const voiceTests = (Object.keys(voices) as (keyof VoiceRules)[]).flatMap((name) =>
  voices[name].map((test, at): Mutant => ({
    name: `${name} without "${test.words}"`,
    rules: { ...RULES, voices: { ...voices, [name]: without<unknown>(voices[name], at) } },
  })),
);

/** Each group of voices that does not fight taken for interested, whatever the claim. */
const bystanders = (['third-party', 'outlet', 'harbour'] as const).map((side): Mutant => {
  const ofIt = { words: `It is of ${side}.`, holds: (word: { side: string }) => word.side === side };
  return {
    name: `${side} is taken for interested`,
    rules: { ...RULES, voices: { ...voices, interested: [...voices.interested, ofIt] } },
  };
});

/** A whole reduction switched off: every word counts; nobody's later word replaces an earlier one. */
const reductions: Mutant[] = [
  { name: 'every word counts', rules: { ...RULES, voices: { ...voices, counted: [] } } },
  { name: 'no word replaces another of its actor', rules: { ...RULES, voices: { ...voices, replaces: [never] } } },
  { name: 'no word replaces another of its party', rules: { ...RULES, voices: { ...voices, partyReplaces: [never] } } },
  {
    name: "no word is a party's last beside an opposite one",
    rules: { ...RULES, voices: { ...voices, last: [never] } },
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
];

type Composite = Exclude<Condition, Question>;

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

function questions(): Question[] {
  return allNodes().filter((node): node is Question => !isComposite(node));
}

/** The table with one definition changed wherever it is used. */
function replaced(from: Condition, to: Condition): Row[] {
  const change = (node: Condition): Condition => {
    if (node === from) return to;
    if ('any' in node) return { ...node, any: node.any.map(change) };
    return 'all' in node ? { ...node, all: node.all.map(change) } : node;
  };
  return table.map((row) => ({ ...row, when: row.when.map(change) }));
}
