import { rule } from '../rule.ts';

export const calculationNoPosition = rule('calculation-no-position', {
  group: 'evidence',
  demands: 'A distance is measured between places that have a position.',
  file: 'claims/flour-carts.md',
  good: 'evidence:',
  bad: 'calculation:\n  type: great-circle\n  from: mill\n  to: old-bridge\n  by: road\n  stated: { low: 10, high: 10, unit: mi, stated: exactly }\nevidence:',
  tell: (place: string) =>
    `the place "${place}" has no position, expected one to measure from: give it a position in places/${place}.yaml, or leave the calculation out`,
});
