import { rule } from '../rule.ts';

export const versionWithoutRevision = rule('version-without-revision', {
  group: 'versions',
  demands: 'A claim lists every version that was recorded.',
  file: 'claims/mill-distance.md',
  good: '  - { version: 2, on: "2010-06-08", what: The second place was added. }\n',
  bad: '',
  tell: (version: number) =>
    `the claim has no revision ${String(version)}, expected one for every recorded version: put the revision back`,
});
