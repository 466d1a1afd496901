import { rule } from '../rule.ts';

export const quoteWrongForm = rule('quote-wrong-form', {
  group: 'quotations',
  demands: 'A quotation is in plain letters and digits, none of them bold, raised or in a circle.',
  file: 'claims/mill-distance.md',
  good: 'or 16 kilometres',
  bad: 'or 16² kilometres',
  digit: (found: string, omission: string) =>
    `found ${found} beside a digit, which cannot be told from a plain one, expected numbers of plain digits: leave the number out with ${omission}, or quote up to it`,
  letter: (found: string, plain: string) =>
    `found ${found} in a quotation, which is compared as ${plain}, expected plain letters and digits: write ${plain}`,
});
