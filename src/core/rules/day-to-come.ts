import { rule } from '../rule.ts';

export const dayToCome = rule('day-to-come', {
  group: 'sides',
  demands: 'A day on which something was done has come.',
  file: 'claims/flour-carts.md',
  good: 'reviewed: "2010-06-01"',
  bad: 'reviewed: "2099-06-01"',
  tell: (field: string, day: string, latest: string) =>
    `${field} is "${day}", and that has not come, expected ${latest} or earlier: correct it`,
});
