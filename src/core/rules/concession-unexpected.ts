import { rule } from '../rule.ts';

export const concessionUnexpected = rule('concession-unexpected', {
  group: 'evidence',
  demands: 'Only where a party asserts what hurts it there is a concession.',
  file: 'claims/flour-carts.md',
  good: 'basis: first-hand',
  bad: 'basis: first-hand\n    concession: It costs the outlet nothing.',
  tell: (actor: string, side: string) =>
    `"${actor}" (${side}) does not assert what hurts it, expected no concession: leave it out, or correct hurts or the stance`,
});
