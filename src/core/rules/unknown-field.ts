import { rule } from '../rule.ts';

export const unknownField = rule('unknown-field', {
  group: 'fields',
  demands: 'An entry has the fields of its kind, and no others.',
  file: 'claims/bridge-taken.md',
  good: 'favours:',
  bad: 'favors:',
  tell: (key: string, place: string, fields: readonly string[], advice: string) =>
    `"${key}" is no field of ${place}, expected only ${fields.join(', ')}: ${advice}`,
});
