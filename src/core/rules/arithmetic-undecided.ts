import { rule } from '../rule.ts';

export const arithmeticUndecided = rule('arithmetic-undecided', {
  group: 'evidence',
  demands: 'The calculation of a claim of arithmetic proves or refutes it.',
  file: 'claims/mill-distance.md',
  good: 'stated: { low: 16, high: 16, unit: km, stated: exactly }',
  bad: 'stated: { low: 16, high: 16, unit: km, stated: at-least }',
  tell: () =>
    'the calculation neither proves nor refutes the claim, and the kind is arithmetic: choose the kind background, or state figures that can be decided',
});
