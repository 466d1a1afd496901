import { rule } from '../rule.ts';

export const noFolder = rule('no-folder', {
  group: 'files',
  demands: 'The record and each kind of its entries have a folder of their own.',
  named: 'versions/',
  instead: 'versions',
  content: (folder: string) =>
    `there is no folder "${folder}", expected the record there: make it, or name the right one with CONTENT=<folder>`,
  kind: (kind: string) =>
    `"${kind}" is no folder, expected a folder of its own for each kind: put the entries into one`,
  versions: (name: string) =>
    `"${name}" is no folder, expected one with a folder for each claim: put the recorded versions there`,
});
