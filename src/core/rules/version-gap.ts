import { rule } from '../rule.ts';

export const versionGap = rule('version-gap', {
  group: 'versions',
  demands: 'Every version since the first is there.',
  named: 'versions/SV-003/1.json',
  instead: '',
  tell: (number: number, expected: number) =>
    `there is a version ${String(number)} and no version ${String(expected)}, expected every version since the first: take the file back from the repository's history`,
});
