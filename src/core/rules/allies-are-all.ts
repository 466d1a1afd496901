import { rule } from '../rule.ts';

export const alliesAreAll = rule('allies-are-all', {
  group: 'manifest',
  demands: 'Not every side is an ally of every other.',
  file: 'record.yaml',
  good: 'allies: []',
  bad: 'allies: [[lowland, highland, harbour]]',
  tell: () => 'every side is an ally of every other, expected two interests at least: take one out',
});
