import { rule } from '../rule.ts';

export const accountedTwice = rule('accounted-twice', {
  group: 'accounting',
  demands: 'Words that a claim quotes or tells are not accounted for as something else.',
  file: 'sources/courier.yaml',
  good: '[11, 37]',
  bad: '[11, 38]',
  tell: (not: string, held: string) =>
    `these words are "${not}" here and some belong to claims: ${held}; expected one of the two: correct this range, or the quotations or passages of the claims`,
});
