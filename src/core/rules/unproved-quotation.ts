import { rule } from '../rule.ts';

export const unprovedQuotation = rule('unproved-quotation', {
  group: 'prose',
  demands: 'Quotation marks stand only round a source’s words, which are proved.',
  file: 'record.yaml',
  good: 'question: Did the old bridge',
  bad: "question: Did the 'old' bridge",
  tell: (mark: string) =>
    `found the quotation mark ${mark} in our own text, expected it only round a source's words: write a proved quotation, or say it in our words`,
});
