import { rule } from '../rule.ts';

export const claimAsOfTooEarly = rule('claim-as-of-too-early', {
  group: 'evidence',
  demands: 'A claim is judged as of a day on which somebody had said it in public.',
  file: 'claims/flour-carts.md',
  good: 'asOf: "2010-05-10"',
  bad: 'asOf: "2010-05-03"',
  tell: (asOf: string, earliest: string) =>
    `found ${asOf}, expected the day on which the claim was first published (${earliest}) or later`,
});
