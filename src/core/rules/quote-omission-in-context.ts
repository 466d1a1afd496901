import { rule } from '../rule.ts';

export const quoteOmissionInContext = rule('quote-omission-in-context', {
  group: 'quotations',
  demands: 'The words right before and right after a quotation leave none out.',
  file: 'claims/bridge-taken.md',
  good: 'prefix: dawn, suffix: he',
  bad: 'prefix: "before […] dawn", suffix: he',
  tell: (omission: string, field: string) =>
    `found ${omission} in ${field}, expected the words that stand right next to the quotation: leave ${omission} out`,
});
