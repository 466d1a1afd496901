import { rule } from '../rule.ts';

export const opposedAndInTension = rule('opposed-and-in-tension', {
  group: 'references',
  demands: 'Two claims exclude each other or are in tension, not both.',
  file: 'claims/bridge-taken.md',
  good: 'related:',
  bad: 'tension: [{ claim: bridge-kept, how: They part. }]\nrelated:',
  tell: (claim: string) =>
    `"${claim}" is opposed to this claim and in tension with it, expected one of the two: keep opposes where they cannot be true together, else tension`,
});
