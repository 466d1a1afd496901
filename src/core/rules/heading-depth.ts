import { rule } from '../rule.ts';

export const headingDepth = rule('heading-depth', {
  group: 'bodies',
  demands: 'The headings of an account or a page fit under its title, and skip no level.',
  file: 'claims/flour-carts.md',
  good: 'The reporter stood',
  bad: '## Carts\n\nThe reporter stood',
  tell: (depth: number, levels: string, marks: string) =>
    `found a heading of level ${String(depth)}, expected ${levels}: write ${marks}`,
});
