import { rule } from '../rule.ts';

export const accountingRange = rule('accounting-range', {
  group: 'accounting',
  demands: 'Ranges of words end within the article.',
  file: 'sources/courier.yaml',
  good: '[176, 183]',
  bad: '[176, 1830]',
  tell: (end: number, words: number) =>
    `words ends at ${String(end)}, expected at most ${String(words)}, the number of the article's words: correct the range`,
});
