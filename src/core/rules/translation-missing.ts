import { rule } from '../rule.ts';

export const translationMissing = rule('translation-missing', {
  group: 'quotations',
  demands: 'Words in another language than the record’s have our translation beside them.',
  file: 'sources/herald.yaml',
  good: 'language: en',
  bad: 'language: fa',
  tell: (source: string, name: string, language: string) =>
    `translation is missing, expected ours beside the words of ${source}, which is in ${name} (${language}): say in plain words, without quotation marks, what the quotation says`,
});
