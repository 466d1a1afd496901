/** What every calculation comes to. */
import type { Result } from '../finding.ts';
import type { ArithmeticResult } from '../verdict/types.ts';

export interface CalculationResult {
  outcome: ArithmeticResult;
  /** The working, a line each, as "90 mi × 1.609344 = 144.84 km". */
  working: string[];
}

/** A result, or what the editor has to mend first; paths start at the calculation. */
export type Calculated = Result<CalculationResult>;
