import { rule } from '../rule.ts';

export const noManifest = rule('no-manifest', {
  group: 'files',
  demands: 'A file in the content says what the record is.',
  named: 'record.yaml',
  instead: '',
  tell: (name: string) =>
    `there is no file "${name}", expected it here, since it says what the record is: write it, or take it back from the repository's history`,
});
