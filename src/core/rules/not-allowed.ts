import { rule } from '../rule.ts';

export const notAllowed = rule('not-allowed', {
  group: 'fields',
  demands: 'Where a field takes one of a few words, its value is one of them.',
  file: 'claims/flour-carts.md',
  good: 'topic: humanitarian',
  bad: 'topic: bread',
  tell: (subject: string, expected: string, advice: string) => `${subject}, expected ${expected}: ${advice}`,
});
