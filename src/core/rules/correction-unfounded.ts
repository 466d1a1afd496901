import { rule } from '../rule.ts';

export const correctionUnfounded = rule('correction-unfounded', {
  group: 'versions',
  demands: 'A correction is of a version whose verdict is another than that of the one before, and names that.',
  file: 'claims/mill-distance.md',
  good: 'tension:',
  bad: 'corrections:\n  - { version: 2, verdictBefore: contested, what: The verdict., why: It was wrong. }\ntension:',
  unchanged: (version: number) =>
    `the verdict does not change with version ${String(version)}, expected a version with another verdict than the one before: correct the number, or take the correction out`,
  before: (found: string, expected: string, version: number) =>
    `verdictBefore is "${found}", expected "${expected}", the verdict of version ${String(version)}: write that`,
});
