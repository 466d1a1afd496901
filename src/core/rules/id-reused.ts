import { rule } from '../rule.ts';

export const idReused = rule('id-reused', {
  group: 'versions',
  demands: 'The id of a claim is never given to another.',
  named: 'claims/forty-prisoners.md',
  instead: 'claims/many-prisoners.md',
  tell: (id: string, slug: string, version: number) =>
    `id is "${id}", which was given to "${slug}" (version ${String(version)}), expected an id that was never used: give the next free number, or, where it is the same claim under a new name, add "formerly: [${slug}]"`,
});
