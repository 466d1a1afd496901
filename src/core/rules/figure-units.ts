import { rule } from '../rule.ts';

export const figureUnits = rule('figure-units', {
  group: 'evidence',
  demands: 'The figure of the evidence is in the unit of the claim’s, or in one that it converts to.',
  file: 'claims/flour-carts.md',
  good: '    quotes:',
  bad: '    figure: { low: 9, high: 9, unit: sacks of flour, stated: exactly }\n    quotes:',
  tell: (own: string, claimed: string) =>
    `found the unit "${own}" against the claim's "${claimed}", expected the same unit, or km and mi`,
});
