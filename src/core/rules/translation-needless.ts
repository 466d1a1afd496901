import { rule } from '../rule.ts';

export const translationNeedless = rule('translation-needless', {
  group: 'quotations',
  demands: 'Words in the record’s own language are not translated.',
  file: 'claims/bridge-kept.md',
  good: 'suffix: she, voice: speaker',
  bad: 'suffix: she, voice: speaker, translation: The road was theirs as well.',
  tell: (source: string, language: string) =>
    `found a translation of words of ${source}, which is in the record's own language (${language}): leave translation out`,
});
