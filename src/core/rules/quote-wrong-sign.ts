import { rule } from '../rule.ts';

export const quoteWrongSign = rule('quote-wrong-sign', {
  group: 'quotations',
  demands: 'What stands between and next to the words of a quotation is what its source has there.',
  file: 'claims/flour-carts.md',
  good: 'counted nine carts of flour',
  bad: 'counted ‘nine’ carts of flour',
  outside: (found: string, side: string, part: string, source: string, which: string) =>
    `found ${found} ${side} word${part}, which does not fit ${source}: leave it out, or quote the word ${which} it too`,
  between: (found: string, at: string, source: string, place: string, fit: string) =>
    `found ${found} ${at}, and ${source} has something else there (${place}): ${fit}; copy the passage again, sign for sign`,
});
