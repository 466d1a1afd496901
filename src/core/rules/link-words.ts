import { rule } from '../rule.ts';

export const linkWords = rule('link-words', {
  group: 'bodies',
  demands: 'A link has words.',
  file: 'pages/about.mdx',
  good: 'The record of the valley is kept',
  bad: '[](/claims/)\n\nThe record of the valley is kept',
  tell: () => 'the link has no words, expected some that a reader can see: write them between its square brackets',
});
