import { rule } from '../rule.ts';

export const wrongValue = rule('wrong-value', {
  group: 'fields',
  demands: 'A value is of the form that its field asks for.',
  file: 'claims/flour-carts.md',
  good: 'id: SV-002',
  bad: 'id: SV-2',
  tell: (subject: string, expected: string) => `${subject}, ${expected}`,
});
