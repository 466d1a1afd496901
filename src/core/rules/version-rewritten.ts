import { rule } from '../rule.ts';

export const versionRewritten = rule('version-rewritten', {
  group: 'versions',
  demands: 'A version is as it was published, whatever its own hash says.',
  file: 'versions/SV-002/1.json',
  good: '"weighed": 2',
  bad: '"weighed": 7',
  shown: '"weighed": 7 (and the hash made anew)',
  tell: (commit: string, file: string) =>
    `the file is not as it was published in ${commit}, whatever its own hash says, expected every published version to stay: take it back with "git checkout ${commit} -- ${file}"`,
});
