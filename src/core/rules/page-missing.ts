import { rule } from '../rule.ts';

export const pageMissing = rule('page-missing', {
  group: 'bodies',
  demands: 'Every page is there to which the site leads.',
  named: 'pages/about.mdx',
  instead: '',
  tell: (page: string, path: string) =>
    `there is no page "${page}", expected ${path}, as every page of the site leads there: write it, or put it back`,
});
