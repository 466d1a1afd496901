import { rule } from '../rule.ts';

export const figureWithoutClaims = rule('figure-without-claims', {
  group: 'evidence',
  demands: 'Evidence has a figure only where its claim has one.',
  file: 'claims/forty-prisoners.md',
  good: '    quotes: []',
  bad: '    figure: { low: 40, high: 40, unit: prisoners, stated: exactly }\n    quotes: []',
  tell: () =>
    'found a figure in the evidence and none in the claim, expected both: give the claim its figure, or leave this one out',
});
