import { rule } from '../rule.ts';

export const circle = rule('circle', {
  group: 'references',
  demands: 'What is part of a thing, a member of it or later than it does not lead back to itself.',
  file: 'places/sarvand.yaml',
  good: 'kind: valley',
  bad: 'kind: valley\npartOf: mill',
  tell: (field: string, round: string) =>
    `${field} leads round in a circle (${round}), expected it to end: change one of them`,
});
