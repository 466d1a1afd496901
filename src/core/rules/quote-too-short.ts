import { rule } from '../rule.ts';

export const quoteTooShort = rule('quote-too-short', {
  group: 'quotations',
  demands: 'A quotation and its context are long enough to be proved: five words at least.',
  file: 'claims/flour-carts.md',
  good: '"counted nine carts of flour on the road", prefix: and, suffix: The',
  bad: '"nine carts of flour"',
  tell: (found: string, part: string, least: number, remedy: string) =>
    `found ${found}${part}, expected at least ${String(least)} with its context: ${remedy}`,
});
