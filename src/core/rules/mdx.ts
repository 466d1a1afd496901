import { rule } from '../rule.ts';

export const mdx = rule('mdx', {
  group: 'bodies',
  demands: 'Nothing in an account or on a page is code.',
  file: 'claims/flour-carts.md',
  good: 'Nobody else counted.',
  bad: 'Nobody else {1 + 1}.',
  line: () => 'found a line of code, expected plain markdown: take it out',
  bracket: () => 'found a curly bracket, expected plain markdown: take it out, or join it to the :quote[…] before it',
  mdxjsEsm: () => 'found a line of code, expected words: take it out; the parts of a page are there without an import',
  mdxFlowExpression: () => 'found an expression of code, expected words: write what it would give, or take it out',
  mdxTextExpression: () => 'found an expression of code, expected words: write what it would give, or take it out',
});
