import { describe, expect, test } from 'vitest';
import {
  directionOf,
  isolated,
  langAndDir,
  LANGUAGES,
  OTHER_LANGUAGES,
  quotedInText,
  RECORD_LANGUAGE,
} from '../../src/domain/languages.ts';

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

test('every language of the record is a BCP 47 tag with a name', () => {
  expect(LANGUAGES).toEqual(LANGUAGES.map((language) => new Intl.Locale(language).toString()));
  expect([...OTHER_LANGUAGES.values()].every(({ name }) => /^\p{Lu}\p{L}+$/u.test(name))).toBe(true);
});

test('words in the record’s own language are marked with nothing', () => {
  expect(langAndDir(RECORD_LANGUAGE)).toEqual({});
  expect(isolated('plain', RECORD_LANGUAGE)).toBe('plain');
  expect(quotedInText('plain', RECORD_LANGUAGE)).toBe('“plain”');
});

test('words in another language have it and its direction, and stay together in plain text', () => {
  expect(langAndDir('fa')).toEqual({ lang: 'fa', dir: 'rtl' });
  expect(langAndDir('de')).toEqual({ lang: 'de', dir: 'ltr' });
  expect(quotedInText('رود (Tamrin)', 'fa', 'The river')).toBe(
    '“\u2068رود (Tamrin)\u2069” (Our translation: The river)',
  );
});
