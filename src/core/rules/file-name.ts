import { rule } from '../rule.ts';

export const fileName = rule('file-name', {
  group: 'files',
  demands:
    'A file is called by a slug, which is its address on the site, and no address that the site needs for itself.',
  named: 'pages/cite.mdx',
  instead: 'pages/How to cite.mdx',
  slug: (slug: string) =>
    `"${slug}" is no slug, expected at most 80 lower-case letters a to z, digits and single hyphens: rename the file`,
  taken: (slug: string) =>
    `"${slug}" is an address that the site needs for itself, expected another slug: rename the file`,
});
