import { rule } from '../rule.ts';

export const arithmeticWithoutCalculation = rule('arithmetic-without-calculation', {
  group: 'evidence',
  demands: 'A claim of arithmetic has a calculation.',
  file: 'claims/flour-carts.md',
  good: 'kind: event',
  bad: 'kind: arithmetic',
  tell: () => 'found the kind arithmetic without a calculation, expected one: add calculation, or choose another kind',
});
