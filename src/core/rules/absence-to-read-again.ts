import { rule } from '../rule.ts';

export const absenceToReadAgain = rule('absence-to-read-again', {
  group: 'desk',
  demands: 'Every source that stands was read for an entry of absences.',
  file: 'claims/flour-carts.md',
  good: 'unknowns: []',
  bad: 'unknowns: []\nabsences:\n  - { says: Nobody else counted, sought: A count of carts., in: [courier] }',
  tell: (missing: readonly string[]) =>
    `not read for this: ${missing.join(', ')}, expected every source that stands: look whether the sentence still holds, and add ${missing.length === 1 ? 'it' : 'them'} (npm run claim:reread goes through all such sentences)`,
});
