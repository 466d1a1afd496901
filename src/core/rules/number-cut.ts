import { rule } from '../rule.ts';

export const numberCut = rule('number-cut', {
  group: 'fields',
  demands: 'A number has no comma between its thousands: YAML ends the number there.',
  file: 'claims/flour-carts.md',
  good: 'low: 9, high: 9',
  bad: 'low: 9, high: 1,800,000',
  tell: (number: string) =>
    `found ${number}, and the comma ends the number, expected digits alone: write ${number.replaceAll(',', '')}`,
});
