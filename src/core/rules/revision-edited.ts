import { rule } from '../rule.ts';

export const revisionEdited = rule('revision-edited', {
  group: 'versions',
  demands: 'What a revision says stays as it was published.',
  file: 'claims/flour-carts.md',
  good: 'what: First published.',
  bad: 'what: Published.',
  tell: (version: number, what: string, on: string) =>
    `revision ${String(version)} is not as it was published, expected "${what}" on ${on}: write that again`,
});
