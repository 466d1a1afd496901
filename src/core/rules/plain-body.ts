import { rule } from '../rule.ts';

export const plainBody = rule('plain-body', {
  group: 'bodies',
  demands:
    'An account is plain markdown, and a page is words: no code, no pictures, no rules, no block quotes without a source.',
  file: 'claims/flour-carts.md',
  good: 'Nobody else counted.',
  bad: '`Nobody else` counted.',
  code: () => 'found a block of code, expected plain markdown: take the fence or the indentation out',
  inlineCode: () => 'found code, expected plain markdown: take the backticks out',
  image: () => 'found a picture, expected words alone: take it out',
  imageReference: () => 'found a picture, expected words alone: take it out',
  blockquote: () =>
    'found a block quote without a source, expected every quotation proved: write :::quote{source=… voice=…}, the words, and ::: on a line of its own',
  thematicBreak: () => 'found a rule, expected paragraphs: take it out',
  other: (found: string) => `found ${found}, expected plain markdown: take it out`,
  quoteOnPage: () =>
    'found a block quote, expected words of ours: a page quotes no source; lead to the claim that does',
  footnote: () => 'found a footnote, expected words: say it in the text',
  struck: () => 'found words struck through, expected words: say what changed, or take them out',
  box: () => 'found a box to tick, expected words: take it out',
  otherOnPage: (found: string) => `found ${found}, expected words: take it out`,
});
