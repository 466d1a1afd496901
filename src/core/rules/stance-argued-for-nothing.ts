import { rule } from '../rule.ts';

export const stanceArguedForNothing = rule('stance-argued-for-nothing', {
  group: 'desk',
  demands: 'A stance is argued only where something speaks against it.',
  file: 'claims/bridge-taken.md',
  good: 'note: She speaks of the day, not of the hour.',
  bad: 'note: She speaks of the day, not of the hour.\n    argued: It is the same day.',
  tell: (stance: string) =>
    `nothing in the words or the note speaks against ${stance}, expected no argued: take it out`,
});
