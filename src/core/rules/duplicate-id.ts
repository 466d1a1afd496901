import { rule } from '../rule.ts';

export const duplicateId = rule('duplicate-id', {
  group: 'references',
  demands: 'No two claims have one id.',
  file: 'claims/flour-carts.md',
  good: 'id: SV-002',
  bad: 'id: SV-001',
  tell: (id: string, owner: string) =>
    `id is "${id}", which ${owner} has, expected an id of its own: give the next free number`,
});
