import { rule } from '../rule.ts';

export const stanceNotArgued = rule('stance-not-argued', {
  group: 'desk',
  demands: 'A stance against which its own words or its note speak is argued.',
  file: 'claims/bridge-taken.md',
  good: 'note: She speaks of the day, not of the hour.',
  bad: 'note: She speaks of another day.',
  tell: (stance: string, basis: string, where: string, words: string) =>
    `the stance is ${stance} (${basis}), and ${where} "${words}", expected a stance that they bear: correct the stance or the basis, or say in argued why it holds all the same`,
});
