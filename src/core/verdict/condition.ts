/** Conditions of the table, as data: a tree of named questions about the words on a claim. */
import type { Stakes, Word } from './word.ts';
import type { World } from './world.ts';

/** What the wording of a rule can depend on. */
export type WordedFor = Pick<Stakes, 'sides' | 'favours'>;

/** A text; or one that hangs on how many sides there are. */
export type Wording = string | ((stakes: WordedFor) => string);

/** The text, for as many sides as there are. */
export function conditionInWords(wording: Wording, stakes: WordedFor): string {
  return typeof wording === 'string' ? wording : wording(stakes);
}

/** One question, and the words that answer it. */
export interface RuleQuestion {
  /** As a sentence that holds or does not: "An independent voice asserts it". */
  words: Wording;
  /** The words that make it hold; `true` where it holds without any. */
  look(world: World): readonly Word[] | boolean;
  /** Whether a reader of this claim has any use for the answer. Always, where left out. */
  matters?(world: World, holds: boolean): boolean;
}

export interface AnyOf {
  words: string;
  any: readonly Condition[];
}

export interface AllOf {
  words: string;
  all: readonly Condition[];
}

export type Condition = RuleQuestion | AnyOf | AllOf;

/** Whether a condition holds of the words on a claim: a question where some word answers it. */
export function holds(condition: Condition, world: World): boolean {
  if ('any' in condition) return condition.any.some((each) => holds(each, world));
  if ('all' in condition) return condition.all.every((each) => holds(each, world));
  const found = condition.look(world);
  return typeof found === 'boolean' ? found : found.length > 0;
}

/** The questions at the tree's leaves, in order. */
export function questionsOf(condition: Condition): RuleQuestion[] {
  if ('any' in condition) return condition.any.flatMap(questionsOf);
  if ('all' in condition) return condition.all.flatMap(questionsOf);
  return [condition];
}
