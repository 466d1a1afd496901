import { rule } from '../rule.ts';

export const duplicateField = rule('duplicate-field', {
  group: 'fields',
  demands: 'Each field stands once.',
  file: 'places/mill.yaml',
  good: 'kind: locality',
  bad: 'kind: locality\nname: The old mill',
  tell: () => 'this field stands twice, expected each field once: take one of the two out',
  ofQuotation: (name: string) => `${name} stands twice in a quotation, expected it once: take one of the two out`,
});
