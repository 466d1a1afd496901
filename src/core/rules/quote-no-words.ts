import { rule } from '../rule.ts';

export const quoteNoWords = rule('quote-no-words', {
  group: 'quotations',
  demands: 'A quotation has words, and words on both sides of each omission.',
  file: 'claims/bridge-taken.md',
  good: 'ours, and […] Whoever says otherwise was not there',
  bad: 'ours, and […]',
  quoted: (omission: string) =>
    `expected words, and words on both sides of each ${omission}: remove an omission at an end, or add the words`,
  context: (field: string) => `expected at least one word in ${field}: add it, or leave ${field} out`,
});
