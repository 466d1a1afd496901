/** The judgement on a case that has one, and its lines as a reader meets them. */
import { judge } from '../../../../src/core/verdict/judge.ts';
import type { Case, Judgement } from '../../../../src/core/verdict/types.ts';

export function judged(given: Case): Judgement {
  const judgement = judge(given);
  if (judgement === undefined) throw new Error('no verdict');
  return judgement;
}

/** What was looked at: "yes: A counted voice asserts it". */
export const lines = (given: Case): string[] =>
  judged(given).inputs.map(({ question: words, holds }) => `${holds ? 'yes' : 'no'}: ${words}`);
