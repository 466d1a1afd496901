import { rule } from '../rule.ts';

export const calculationDecides = rule('calculation-decides', {
  group: 'evidence',
  demands: 'Where a calculation decides a claim, it is a claim of arithmetic.',
  file: 'claims/mill-distance.md',
  good: 'kind: arithmetic',
  bad: 'kind: background',
  tell: (outcome: string, kind: string) =>
    `the calculation ${outcome} the claim, and the kind is ${kind}, expected arithmetic: change the kind, or leave the calculation out`,
});
