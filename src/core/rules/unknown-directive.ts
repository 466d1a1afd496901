import { rule } from '../rule.ts';

export const unknownDirective = rule('unknown-directive', {
  group: 'quotations',
  demands: 'A colon that is followed by a word and a bracket starts a quotation.',
  file: 'claims/flour-carts.md',
  good: 'Nobody else',
  bad: ':note[Nobody]{x=y} else',
  tell: (found: string) =>
    `"${found}" reads as a directive, expected only :quote[…]{…} or :::quote{…}: put a backslash before a colon that is meant as one`,
});
