import { rule } from '../rule.ts';

export const versionWithoutClaim = rule('version-without-claim', {
  group: 'versions',
  demands: 'A claim of which there are versions stays.',
  named: 'claims/forty-prisoners.md',
  instead: '',
  tell: (id: string) =>
    `there are versions of ${id}, and no claim has that id, expected the claim to stay: put its file back, and set "withdrawn" if it no longer stands`,
});
