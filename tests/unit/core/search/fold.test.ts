import { expect, test } from 'vitest';
import { foldForSearch } from '../../../../src/core/search-fold.ts';

test.each([
  ['the Arabic yeh and kaf of many keyboards', 'كابلي', 'کابلی'],
  ['an alef maqsura in place of a yeh', 'علىآباد', 'علیاباد'],
  ['the yehs of Pashto', 'پنجشېر، وادۍ', 'پنجشیر، وادی'],
  ['the hehs of Urdu', 'ہندھ', 'هنده'],
  ['a heh with dots at the end', 'القاعدة', 'القاعده'],
  ['an alef with a hamza or a madda', 'أفغان آب إ', 'افغان اب ا'],
  ['a waw and a yeh with a hamza', 'مؤمن رئیس', 'مومن رییس'],
  ['retroflex letters of Urdu and Pashto', 'ٹڈڑ', 'ټډړ'],
  ['vowel marks', 'خَاوَاک', 'خاواک'],
  ['tatweel', 'خـــاواک', 'خاواک'],
  ['an invisible joiner', 'پنج\u200cشیر', 'پنجشیر'],
  ['presentation forms', 'ﻛﺎﺑﻞ', 'کابل'],
  ['Persian digits', '۱۲', '12'],
  ['Arabic digits', '٤٥٠', '450'],
  ['digits of India', '४५', '45'],
  ['a curly apostrophe', 'Sha’ir', "sha'ir"],
  ['accents and capitals', 'Émile DĪN', 'emile din'],
  ['spaces at the ends and in a row', '  Upper   Bridge ', 'upper bridge'],
])('folds %s', (_what, typed, folded) => {
  expect(foldForSearch(typed)).toBe(folded);
});

test('leaves letters that are letters of their own, and the vowels of other scripts', () => {
  expect(foldForSearch('ټډړښږ हिन्दी')).toBe('ټډړښږ हिन्दी');
});

test('folding twice is folding once', () => {
  for (const text of ['كابلي', 'خَاوَاک', ' a  b ', '‘x’', 'ۀ', '٦']) {
    expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
  }
});
