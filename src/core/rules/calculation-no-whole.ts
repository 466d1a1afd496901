import { rule } from '../rule.ts';

export const calculationNoWhole = rule('calculation-no-whole', {
  group: 'evidence',
  demands: 'A share is of more than nought.',
  file: 'claims/flour-carts.md',
  good: 'evidence:',
  bad: 'calculation:\n  type: share\n  part: { low: 0, high: 0, unit: carts, stated: exactly }\n  whole: { low: 0, high: 0, unit: carts, stated: exactly }\n  stated: { low: 0.5, high: 0.5, unit: share, stated: exactly }\nevidence:',
  tell: () => 'found a whole that may be nought, expected more than nought: nothing can be divided by it',
});
