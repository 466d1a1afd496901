import { rule } from '../rule.ts';

export const selfReference = rule('self-reference', {
  group: 'references',
  demands: 'An entry does not name itself.',
  file: 'claims/bridge-kept.md',
  good: 'opposes: [bridge-taken]',
  bad: 'opposes: [bridge-kept]',
  tell: (field: string, another: string) =>
    `${field} is the entry itself, expected ${another}: name another, or take it out`,
});
