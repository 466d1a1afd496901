import { rule } from '../rule.ts';

export const wrongType = rule('wrong-type', {
  group: 'fields',
  demands: 'A value is of the type of its field: text, a number, a list or a map.',
  file: 'places/old-bridge.yaml',
  good: 'lat: 35.2',
  bad: 'lat: "35.2"',
  tell: (subject: string, expected: string) => `${subject}, ${expected}`,
});
