import { describe, expect, test } from 'vitest';
import { directionOf, isLanguageTag, isolated, langAndDir, quotedInText } from '../../src/domain/languages.ts';

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
