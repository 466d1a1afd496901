import { rule } from '../rule.ts';

export const revisionNumber = rule('revision-number', {
  group: 'versions',
  demands: 'Revisions are numbered 1, 2, 3, … from the oldest.',
  file: 'claims/mill-distance.md',
  good: 'version: 2',
  bad: 'version: 3',
  tell: (found: number, expected: number) =>
    `found version ${String(found)}, expected ${String(expected)}: number the revisions 1, 2, 3, … from the oldest`,
});
