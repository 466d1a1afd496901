import { rule } from '../rule.ts';

export const accountingOverlap = rule('accounting-overlap', {
  group: 'accounting',
  demands: 'Each word of an article is accounted for in one range.',
  file: 'sources/courier.yaml',
  good: '[160, 176]',
  bad: '[158, 176]',
  tell: (words: string, others: string) =>
    `${words} overlap ${others}; expected each word in one range: shorten one of them, or take it out`,
});
