/** How many passed and how many failed, and what was not run: its names. */
export interface TestTally {
  passed: number;
  failed: number;
  notRun: readonly string[];
}

/** The part of vitest's JSON report that is read here. */
export interface TestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { assertionResults: readonly { fullName: string; status: string }[] }[];
}

/** The statuses of a test that was to be run, and was. */
const RUN: ReadonlySet<string> = new Set(['passed', 'failed']);

/**
 * Counts one gate: each test of a run of tests, or the gate itself.
 * A run that fails without a failed test (a file that cannot be loaded, no report at all) counts as one failure.
 * @param exitedWell - whether the gate's command ended with 0
 * @param report - vitest's report, for a run of tests that wrote one
 */
export function tallyGate(exitedWell: boolean, report?: TestReport): TestTally {
  if (report === undefined)
    return exitedWell ? { passed: 1, failed: 0, notRun: [] } : { passed: 0, failed: 1, notRun: [] };
  const { numPassedTests: passed, numFailedTests: failed } = report;
  const notRun = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => !RUN.has(status))
    .map(({ fullName }) => fullName);
  return { passed, failed: exitedWell && report.success ? failed : Math.max(failed, 1), notRun };
}

/** The lines that end `npm test`: what was not run, where there is anything, and the count. */
export function formatTally(tallies: readonly TestTally[]): string {
  const sum = (pick: (tally: TestTally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  const notRun = tallies.flatMap((tally) => tally.notRun.map((name) => `Not run: ${name}`));
  const count = `${String(sum(({ passed }) => passed))} passed, ${String(sum(({ failed }) => failed))} failed`;
  return [...notRun, notRun.length === 0 ? count : `${count}, ${String(notRun.length)} not run`].join('\n');
}
