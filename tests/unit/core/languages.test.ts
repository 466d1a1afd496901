import { describe, expect, test } from 'vitest';
import {
  directionOf,
  hasOwnWords,
  beginsInScriptOf,
  isLanguageTag,
  isolated,
  langAndDir,
  quotedInText,
  scriptName,
} from '../../../src/core/languages.ts';

describe('the direction of a language follows from its script', () => {
  test.each([
    ['fa', 'rtl'],
    ['ps', 'rtl'],
    ['ar', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['dv', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['en', 'ltr'],
    ['uz', 'ltr'],
    ['fa-Latn', 'ltr'],
    ['tg', 'ltr'],
    ['hi', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['th', 'ltr'],
  ] as const)('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

test.each([
  ['fa', true],
  ['pa-Arab', true],
  ['FA', false],
  ['pa-arab', false],
  ['Dari', false],
  ['', false],
])('%j is a language as BCP 47 writes it: %s', (text, is) => {
  expect(isLanguageTag(text)).toBe(is);
});

test('words in the language of the page are marked with nothing, whichever that is', () => {
  for (const own of ['en', 'fa']) {
    expect(langAndDir(own, own)).toEqual({});
    expect(isolated('plain', own, own)).toBe('plain');
    expect(quotedInText('plain', own, own)).toBe('“plain”');
  }
});

test('words in another language have it and its direction, and stay together in plain text', () => {
  expect(langAndDir('fa', 'en')).toEqual({ lang: 'fa', dir: 'rtl' });
  expect(langAndDir('de', 'en')).toEqual({ lang: 'de', dir: 'ltr' });
  expect(langAndDir('en', 'fa')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(quotedInText('رود (Tamrin)', 'fa', 'en', 'The river')).toBe(
    '“\u2068رود (Tamrin)\u2069” (Our translation: The river)',
  );
});

test.each([
  ['Sarwand 2', 'en', true],
  ['Sarvāṇd', 'en', true],
  ['سروند ۲', 'fa', true],
  ['سروند', 'en', false],
  ['Sarwand', 'fa', false],
  ['Sarwand', 'fa-Latn', true],
  ['Тегирмон', 'uz-Cyrl', true],
  ['Тегирмон', 'uz', false],
  ['東京タワー', 'ja', true],
  ['上游大桥', 'zh-Hans', true],
  ['Sarwand سروند', 'fa', false],
  ['«سروند» (Sarwand)', 'fa', true],
  ['12', 'fa', true],
  ['Sarwand', 'en-Zsye', true],
])('that “%s” begins in the script of %s: %s', (text, language, is) => {
  expect(beginsInScriptOf(text, language)).toBe(is);
});

test('a script has a name, and only English has words of the site’s own', () => {
  expect(['en', 'fa', 'uz-Cyrl'].map(scriptName)).toEqual(['Latin', 'Arabic', 'Cyrillic']);
  expect(['en', 'en-GB', 'fr', 'fa'].map(hasOwnWords)).toEqual([true, true, false, false]);
});
