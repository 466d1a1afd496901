import { rule } from '../rule.ts';

export const assertionFiguresDiffer = rule('assertion-figures-differ', {
  group: 'evidence',
  demands: 'An assertion by figure states one that can be the claim’s, rounding counted.',
  file: 'claims/flour-carts.md',
  good: '    quotes:',
  bad: '    figure: { low: 12, high: 12, unit: carts of flour, stated: exactly }\n    quotes:',
  tell: (both: string) =>
    `${both}: these do not meet, so it does not assert the claim; expected ranges that meet: say denies, or make it a claim of its own`,
});
