/** How many passed and how many failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is read here. */
export interface TestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
}

/**
 * Counts one gate: each test of a run of tests, or the gate itself.
 * A run that fails without a failed test (a file that cannot be loaded, no report at all) counts as one failure.
 * @param exitedWell - whether the gate's command ended with 0
 * @param report - vitest's report, for a run of tests that wrote one
 */
export function tallyGate(exitedWell: boolean, report?: TestReport): Tally {
  if (report === undefined) return exitedWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = report;
  return { passed, failed: exitedWell && report.success ? failed : Math.max(failed, 1) };
}

/** The line that ends `npm test`. */
export function formatTally(tallies: readonly Tally[]): string {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  return `${String(sum(({ passed }) => passed))} passed, ${String(sum(({ failed }) => failed))} failed`;
}
