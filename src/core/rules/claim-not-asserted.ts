import { rule } from '../rule.ts';

export const claimNotAsserted = rule('claim-not-asserted', {
  group: 'evidence',
  demands: 'At least one statement asserts the claim.',
  file: 'claims/bridge-kept.md',
  good: 'stance: asserts',
  bad: 'stance: denies',
  tell: () => 'found no statement that asserts the claim, expected at least one: add it, or turn the claim round',
});
