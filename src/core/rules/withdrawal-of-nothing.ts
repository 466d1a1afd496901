import { rule } from '../rule.ts';

export const withdrawalOfNothing = rule('withdrawal-of-nothing', {
  group: 'evidence',
  demands: 'Only what an actor has asserted before can be taken back.',
  file: 'claims/bridge-taken.md',
  good: 'stance: denies',
  bad: 'stance: withdraws',
  tell: (actor: string) =>
    `"${actor}" withdraws what it has not asserted before, expected an earlier assertion of the same actor: add it, or say denies`,
});
