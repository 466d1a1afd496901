import { rule } from '../rule.ts';

export const quoteForm = rule('quote-form', {
  group: 'quotations',
  demands:
    'A quotation in an account is :quote[…]{…} in a line or :::quote{…} round one paragraph, of plain words; a page has none.',
  file: 'claims/bridge-taken.md',
  good: ':quote[his people had',
  bad: ':quote[his *people* had',
  leaf: () => 'found ::quote, expected :quote[…]{…} in a line or :::quote{…} round a paragraph: write one of them',
  paragraphs: () =>
    'found something else than one paragraph in :::quote, expected the words in one paragraph: take the rest out',
  marked: (found: string) =>
    `found ${found} in a quotation, expected the source's words alone: take the marks out, or put a backslash before them`,
  page: () => 'found :quote, expected words of ours: a page quotes no source; lead to the claim that does',
});
