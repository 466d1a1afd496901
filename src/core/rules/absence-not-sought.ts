import { rule } from '../rule.ts';

export const absenceNotSought = rule('absence-not-sought', {
  group: 'desk',
  demands:
    'A sentence that says what no article, or only one, tells, or which told it first, is borne out by an entry of absences.',
  file: 'claims/flour-carts.md',
  good: 'Nobody else counted.',
  bad: 'No other article counted them.',
  tell: (words: string) =>
    `our text says "${words}", expected what was looked for: add it to absences, with the words (says), what was looked for (sought) and the sources read for it (in), or say less`,
});
