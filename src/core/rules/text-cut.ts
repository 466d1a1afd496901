import { rule } from '../rule.ts';

export const textCut = rule('text-cut', {
  group: 'fields',
  demands: 'A text that holds a hash behind a blank stands in quotation marks: YAML leaves out what follows.',
  file: 'claims/bridge-taken.md',
  good: '  - Who saw the crossing.',
  bad: '  - Who saw crossing #2 of the day.',
  tell: (comment: string) =>
    `the text ends before "${comment}", which YAML leaves out as a comment, expected the whole text: set it in quotation marks, or put a comment on a line of its own`,
});
