import { rule } from '../rule.ts';

export const notWithdrawn = rule('not-withdrawn', {
  group: 'accounting',
  demands: 'Words are accounted for as withdrawn where a claim that was withdrawn told them.',
  file: 'sources/courier.yaml',
  good: '[131, 160], not: attribution',
  bad: '[131, 160], not: withdrawn',
  tell: (words: string) =>
    `${words} are "withdrawn" here, and no claim that was withdrawn told them all, expected words of one: correct the range, or the reason`,
});
