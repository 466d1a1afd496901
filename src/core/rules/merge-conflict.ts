import { rule } from '../rule.ts';

export const mergeConflict = rule('merge-conflict', {
  group: 'files',
  demands: 'A merge is finished before it is checked.',
  file: 'places/mill.yaml',
  good: 'kind: locality',
  bad: '<<<<<<< HEAD\nkind: locality\n=======\nkind: village\n>>>>>>> hill',
  tell: (mark: string) =>
    `found ${mark}, the mark of a merge that was not finished, expected one text: keep what is right of the two, and take the marks out`,
});
