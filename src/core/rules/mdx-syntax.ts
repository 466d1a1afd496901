import { rule } from '../rule.ts';

export const mdxSyntax = rule('mdx-syntax', {
  group: 'bodies',
  demands: 'A page can be read as MDX.',
  file: 'pages/method.mdx',
  good: 'The rest is on',
  bad: 'It takes <10 minutes. The rest is on',
  tell: (reason: string) =>
    `this cannot be read as MDX (${reason}), expected words and marks of markdown: put a backslash before a < or { that is meant as a sign`,
});
