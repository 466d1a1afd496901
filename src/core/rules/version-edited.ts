import { rule } from '../rule.ts';

export const versionEdited = rule('version-edited', {
  group: 'versions',
  demands: 'A recorded version stays as the command wrote it.',
  file: 'versions/SV-002/1.json',
  good: '"weighed": 2',
  bad: '"weighed": 7',
  form: (fault: string, number: number, id: string) =>
    `${fault}, expected version ${String(number)} of ${id} as "npm run claim:revise" wrote it: take the file back from the repository's history`,
  account: (fault: string) =>
    `the account of this version ${fault}, expected it as "npm run claim:revise" wrote it: take the file back from the repository's history`,
  hash: () =>
    `the file is not as it was recorded: its hash does not fit, and a published version stays as it is. Expected the file as "npm run claim:revise" wrote it: take the file back from the repository's history, and record what is new as a version of its own`,
  order: (before: number | undefined) =>
    `this version does not follow from ${before === undefined ? 'nothing' : `version ${String(before)}`}, expected the two as they were recorded: take the file back from the repository's history, for whichever was changed`,
});
