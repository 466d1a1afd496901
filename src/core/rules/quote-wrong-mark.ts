import { rule } from '../rule.ts';

export const quoteWrongMark = rule('quote-wrong-mark', {
  group: 'quotations',
  demands: 'Words that are left out of a quotation are marked with […], and with nothing else.',
  file: 'claims/bridge-taken.md',
  good: 'ours, and […]',
  bad: 'ours, and [...]',
  tell: (found: string, omission: string) =>
    `found ${found} in a quotation, expected ${omission} for words left out: write ${omission}, with the one character … (U+2026)`,
});
