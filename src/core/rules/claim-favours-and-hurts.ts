import { rule } from '../rule.ts';

export const claimFavoursAndHurts = rule('claim-favours-and-hurts', {
  group: 'evidence',
  demands: 'Nobody both wins and loses by a claim.',
  file: 'claims/bridge-taken.md',
  good: 'favours: [lowland]',
  bad: 'favours: [highland]',
  tell: (party: string) =>
    `found ${party} in hurts and in favours, expected it in one of them: decide who wins and who loses if the claim is true`,
});
