import { rule } from '../rule.ts';

export const versionGone = rule('version-gone', {
  group: 'versions',
  demands: 'A version that was published is still there.',
  named: 'versions/SV-003/2.json',
  instead: '',
  tell: (commit: string, file: string) =>
    `this version was published in ${commit}, and is gone, expected every published version to stay: take it back with "git checkout ${commit} -- ${file}"`,
});
