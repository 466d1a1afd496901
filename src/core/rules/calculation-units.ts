import { rule } from '../rule.ts';

export const calculationUnits = rule('calculation-units', {
  group: 'evidence',
  demands: 'A calculation is in one unit, or in units that convert.',
  file: 'claims/mill-distance.md',
  good: 'low: 16, high: 16, unit: km',
  bad: 'low: 16, high: 16, unit: carts',
  tell: (found: string, expected: string) =>
    `found the unit "${found}", expected "${expected}" or one that it converts to (km and mi convert): use one unit for one thing`,
});
