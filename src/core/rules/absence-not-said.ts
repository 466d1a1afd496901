import { rule } from '../rule.ts';

export const absenceNotSaid = rule('absence-not-said', {
  group: 'desk',
  demands: 'An entry of absences repeats words of the account or of a note.',
  file: 'claims/flour-carts.md',
  good: 'unknowns: []',
  bad: 'unknowns: []\nabsences:\n  - { says: no other article, sought: A count of carts., in: [courier, herald] }',
  tell: (says: string) =>
    `neither the account nor a note says "${says}", expected words of theirs: copy the words, or take the entry out`,
});
