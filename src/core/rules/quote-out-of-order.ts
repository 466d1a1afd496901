import { rule } from '../rule.ts';

export const quoteOutOfOrder = rule('quote-out-of-order', {
  group: 'quotations',
  demands: 'The parts of a quotation stand in the order of the article.',
  file: 'claims/bridge-taken.md',
  good: 'The bridge is ours, and […] Whoever says otherwise was not there',
  bad: 'Whoever says otherwise was not there […] The bridge is ours, and',
  tell: (part: number, parts: number, source: string) =>
    `part ${String(part)} of ${String(parts)} is nowhere after the part before it in ${source}, expected the article's order: quote the parts in order, or as quotations of their own`,
});
