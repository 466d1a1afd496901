/** What a law is: a property that any way of deciding must have. */
import type fc from 'fast-check';
import { FAMILIES, type Case } from '../../../../src/core/verdict/types.ts';
import { VERDICTS } from '../../../../src/core/verdict/verdicts.ts';

/** A row of the table, or nothing where the claim has no verdict. */
export type Outcome = { number: number; verdict: keyof typeof VERDICTS } | undefined;
export type Decide = (given: Case) => Outcome;

export interface Law {
  /** Its number in the list of laws, and a letter where one law is checked in parts. */
  number: string;
  says: string;
  property(decide: Decide): fc.IProperty<unknown[]>;
}

/** How well a claim stands. */
export const rank = (outcome: NonNullable<Outcome>) => FAMILIES.indexOf(VERDICTS[outcome.verdict].family);
export const same = (a: Outcome, b: Outcome) => a?.number === b?.number && a?.verdict === b?.verdict;
