/** What arithmetic says of a claim, with its working. */
import type { ArithmeticResult } from './verdict/types.ts';

export interface CalculationResult {
  outcome: ArithmeticResult;
  /** The working, a line each, as "90 mi × 1.609344 = 144.84 km". */
  working: string[];
}
