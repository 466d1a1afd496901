import { rule } from '../rule.ts';

export const pageEmpty = rule('page-empty', {
  group: 'bodies',
  demands: 'A page has words.',
  file: 'pages/privacy.mdx',
  good: 'No cookies are set.',
  bad: '',
  tell: () => 'the page has no words, expected some below its front matter: write them',
});
