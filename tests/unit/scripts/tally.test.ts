import { describe, expect, test } from 'vitest';
import { formatTally, tallyGate, type TestReport } from '../../../scripts/test/tally.ts';

const report = (own: Partial<TestReport>): TestReport => ({
  success: true,
  numPassedTests: 40,
  numFailedTests: 0,
  testResults: [],
  ...own,
});

describe('the count at the end of npm test', () => {
  test('counts a gate without tests as one', () => {
    expect(tallyGate(true)).toEqual({ passed: 1, failed: 0, notRun: [] });
    expect(tallyGate(false)).toEqual({ passed: 0, failed: 1, notRun: [] });
  });

  test('counts each test of a run of tests', () => {
    expect(tallyGate(true, report({}))).toEqual({ passed: 40, failed: 0, notRun: [] });
    const two = report({ success: false, numFailedTests: 2 });
    expect(tallyGate(false, two)).toEqual({ passed: 40, failed: 2, notRun: [] });
  });

  test('counts a failure where a file of tests could not even be loaded', () => {
    expect(tallyGate(false, report({ success: false }))).toEqual({ passed: 40, failed: 1, notRun: [] });
  });

  test('counts a failure where all tests pass and the run still ends badly', () => {
    expect(tallyGate(false, report({}))).toEqual({ passed: 40, failed: 1, notRun: [] });
  });

  test('names what was not run', () => {
    const statuses = ['passed', 'failed', 'skipped', 'pending', 'todo'];
    const assertionResults = statuses.map((status) => ({ fullName: `a test that is ${status}`, status }));
    const { notRun } = tallyGate(true, report({ testResults: [{ assertionResults }] }));
    expect(notRun).toEqual(['a test that is skipped', 'a test that is pending', 'a test that is todo']);
  });

  const gates = [
    { passed: 1, failed: 0, notRun: [] },
    { passed: 40, failed: 2, notRun: [] },
  ];

  test('adds the gates up to one plain line', () => {
    expect(formatTally(gates)).toBe('41 passed, 2 failed');
  });

  test('says above that line, and in it, what was not run', () => {
    expect(formatTally([...gates, { passed: 1, failed: 0, notRun: ['one thing', 'another'] }])).toBe(
      'Not run: one thing\nNot run: another\n42 passed, 2 failed, 2 not run',
    );
  });
});
