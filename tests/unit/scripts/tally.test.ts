import { describe, expect, test } from 'vitest';
import { formatTally, tallyGate } from '../../../scripts/test/tally.ts';

describe('the count at the end of npm test', () => {
  test('counts a gate without tests as one', () => {
    expect(tallyGate(true)).toEqual({ passed: 1, failed: 0 });
    expect(tallyGate(false)).toEqual({ passed: 0, failed: 1 });
  });

  test('counts each test of a run of tests', () => {
    const report = { success: false, numPassedTests: 40, numFailedTests: 2 };
    expect(tallyGate(false, report)).toEqual({ passed: 40, failed: 2 });
  });

  test('counts a failure where a file of tests could not even be loaded', () => {
    const report = { success: false, numPassedTests: 40, numFailedTests: 0 };
    expect(tallyGate(false, report)).toEqual({ passed: 40, failed: 1 });
  });

  test('counts a failure where all tests pass and the run still ends badly', () => {
    const report = { success: true, numPassedTests: 40, numFailedTests: 0 };
    expect(tallyGate(false, report)).toEqual({ passed: 40, failed: 1 });
  });

  test('adds the gates up to one plain line', () => {
    expect(
      formatTally([
        { passed: 1, failed: 0 },
        { passed: 40, failed: 2 },
      ]),
    ).toBe('41 passed, 2 failed');
  });
});
