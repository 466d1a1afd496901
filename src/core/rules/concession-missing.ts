import { rule } from '../rule.ts';

export const concessionMissing = rule('concession-missing', {
  group: 'evidence',
  demands: 'Where a party asserts what hurts it, the claim says in one sentence why it does.',
  file: 'claims/flour-carts.md',
  good: 'hurts: []',
  bad: 'hurts: [courier]',
  tell: (actor: string, side: string) =>
    `"${actor}" (${side}) asserts what hurts it, expected concession: say in one sentence why it goes against the speaker to say so`,
});
