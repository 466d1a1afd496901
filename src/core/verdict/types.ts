/** The plain data that the verdict rules work on. */
import type { Basis, Stance, Verdict } from '../schema/claim.ts';
import type { Side, Sides } from '../sides.ts';

/** One statement's stance on one claim, with all that the rules ask about its author. */
export interface Testimony {
  /** Slug of the statement. */
  statement: string;
  /** Slug of the actor. */
  actor: string;
  side: Side;
  /** A person by name, or the organisation itself. */
  named: boolean;
  stance: Stance;
  basis: Basis;
  /** When the statement was made (EDTF). */
  made: string;
  /** When the earliest source that carries it was published (EDTF). */
  published: string;
}

/** What arithmetic says of a claim. `undecided`: it has no say (a distance by road, a figure too coarse). */
export type ArithmeticResult = 'proves' | 'refutes' | 'undecided';

/** A claim as the rules see it. */
export interface Case {
  /** The sides of the record: who contends, and who is whose ally. */
  sides: Sides;
  /** The sides whose account it carries. */
  favours: readonly Side[];
  /** Slugs of sides and actors. */
  hurts: readonly string[];
  testimony: readonly Testimony[];
  arithmetic?: ArithmeticResult;
  /** `YYYY-MM-DD`. */
  asOf: string;
}

/** The four families, worst first: their order is the order of the laws. */
export const FAMILIES = ['does-not-stand', 'contested', 'open', 'stands'] as const;
export type Family = (typeof FAMILIES)[number];

/** One thing that the rule looked at, for the reader: which words, and which statements they hold for. */
export interface TraceInput {
  /** In plain words, as "An independent voice asserts it". */
  question: string;
  /** Whether it holds here. */
  holds: boolean;
  /** The statements that make it hold (slugs), where there are any. */
  statements: string[];
}

/** Something that would lead to another verdict. */
export interface WouldChange {
  /** In plain words, as "A first independent voice that bears it out". */
  supposing: string;
  verdict: Verdict;
}

export interface Judgement {
  verdict: Verdict;
  family: Family;
  /** Number of the first row that fits, 1 to 10. */
  ruleNumber: number;
  /** The row's rule, in the words of the method page. */
  rule: string;
  /** What the row looked at. */
  inputs: TraceInput[];
  /** What would change the verdict, found by trying it. */
  wouldChange: WouldChange[];
  /** Actors whose counted, current word denies the claim (slugs, sorted). */
  deniedBy: string[];
  /** Testimony that has no vote, or whose author replaced it, and why. */
  uncounted: { statement: string; why: string }[];
  asOf: string;
}
