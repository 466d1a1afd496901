import { rule } from '../rule.ts';

export const noFrontMatter = rule('no-front-matter', {
  group: 'fields',
  demands: 'A claim and a page start with their fields, between two lines of three hyphens.',
  file: 'claims/forty-prisoners.md',
  good: '---\n\nNobody',
  bad: '\nNobody',
  missing: () =>
    'the file does not start with front matter, expected a first line of three hyphens: add it, and the fields',
  open: () =>
    'the front matter that starts here does not end, expected a second line of three hyphens: add it before the body',
});
