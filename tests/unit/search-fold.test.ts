import { expect, test } from 'vitest';
import { foldForSearch } from '../../src/core/search-fold.ts';

test.each([
  ['the Arabic yeh and kaf of many keyboards', 'كابلي', 'کابلی'],
  ['an alef maqsura in place of a yeh', 'علىآباد', 'علیآباد'],
  ['vowel marks', 'خَاوَاک', 'خاواک'],
  ['tatweel', 'خـــاواک', 'خاواک'],
  ['an invisible joiner', 'پنج\u200cشیر', 'پنجشیر'],
  ['presentation forms', 'ﻛﺎﺑﻞ', 'کابل'],
  ['a curly apostrophe', 'Sha’ir', "Sha'ir"],
  ['spaces at the ends and in a row', '  Upper   Bridge ', 'Upper Bridge'],
])('folds %s', (_what, typed, folded) => {
  expect(foldForSearch(typed)).toBe(folded);
});

test('leaves letters that are letters of their own', () => {
  expect(foldForSearch('ېۍ ټډړ Émile')).toBe('ېۍ ټډړ Émile');
});

test('folding twice is folding once', () => {
  for (const text of ['كابلي', 'خَاوَاک', ' a  b ', '‘x’']) {
    expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
  }
});
