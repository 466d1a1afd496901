/** A small case with the verdict and the row that the table gives it. Its name is what a reader would say. */
import type { Verdict } from '../../../../../src/core/schema/claim.ts';
import type { Case } from '../../../../../src/core/verdict/types.ts';

export interface NamedCase {
  name: string;
  given: Case;
  verdict: Verdict;
  row: number;
}

/** Cases of one row, keyed by their names. */
export function expecting(verdict: Verdict, row: number, cases: Record<string, Case>): NamedCase[] {
  return Object.entries(cases).map(([name, given]) => ({ name, given, verdict, row }));
}
