import { rule } from '../rule.ts';

export const duplicateSlug = rule('duplicate-slug', {
  group: 'references',
  demands: 'What an entry was called earlier leads to that entry alone.',
  file: 'claims/flour-carts.md',
  good: 'reviewed:',
  bad: 'formerly: [bridge-kept]\nreviewed:',
  owned: (slug: string, owner: string) =>
    `formerly is "${slug}", which is the address of ${owner}, expected a slug that nothing else answers to: take it out here or there`,
  taken: (slug: string) =>
    `formerly is "${slug}", an address that the site needs for itself, expected another slug: take it out`,
});
