import { rule } from '../rule.ts';

export const absenceUntrue = rule('absence-untrue', {
  group: 'desk',
  demands: 'Our text says that nobody denies a claim only where nobody does.',
  file: 'claims/bridge-taken.md',
  good: 'and no reporter saw it.',
  bad: 'and nobody denies it.',
  tell: (words: string, denials: readonly string[]) =>
    `our text says "${words}", and the evidence holds a denial (${denials.join(', ')}), expected the two to agree: say who denies it, or correct the stance`,
});
