import { rule } from '../rule.ts';

export const missingField = rule('missing-field', {
  group: 'fields',
  demands: 'No field is missing that its kind needs.',
  file: 'claims/bridge-taken.md',
  good: 'topic: control\n',
  bad: '',
  tell: (field: string, meaning: string) => `"${field}" is missing, expected it here${meaning}: add it`,
});
