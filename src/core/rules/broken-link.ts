import { rule } from '../rule.ts';

export const brokenLink = rule('broken-link', {
  group: 'bodies',
  demands: 'A link to the site leads to a page that there is.',
  file: 'claims/bridge-taken.md',
  good: '/claims/flour-carts/',
  bad: '/claims/flower-carts/',
  tell: (url: string, advice: string) =>
    `the link leads to "${url}", expected a page of the site, and there is none: ${advice}`,
  moved: (url: string, now: string) =>
    `the link leads to "${url}", an earlier address of "${now}", expected the one of now: write "${now}"`,
});
