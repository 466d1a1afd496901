import { rule } from '../rule.ts';

export const arithmeticNotNeutral = rule('arithmetic-not-neutral', {
  group: 'evidence',
  demands: 'A claim of arithmetic favours and hurts nobody.',
  file: 'claims/mill-distance.md',
  good: 'favours: []',
  bad: 'favours: [lowland]',
  tell: (parties: readonly string[]) =>
    `found ${parties.join(', ')} in a claim of the kind arithmetic, expected []: arithmetic takes no side`,
});
