import { rule } from '../rule.ts';

export const neutralLanguage = rule('neutral-language', {
  group: 'prose',
  demands: 'Our own text takes no side: it has no word that judges whoever it is said of.',
  file: 'claims/flour-carts.md',
  good: 'Nobody else counted.',
  bad: 'The regime did not count.',
  tell: (word: string, reason: string, instead: string) =>
    `found "${word}" in our own text, expected no loaded word (${reason}): ${instead}`,
});
