/** What the parts of fields may hold, and what is said where they hold something else. */
import { describe, expect, test } from 'vitest';
import { claimSchema } from '../../../../src/core/schema/claim.ts';
import { calendarDay, edtf, language, line, namesUser, slug, webAddress } from '../../../../src/core/schema/common.ts';
import { faults } from './faults.ts';

describe('a slug', () => {
  const told = 'expected a slug: lower-case letters a to z, digits and single hyphens';

  test.each(['mill', 'a', '4th-mill', 'mill-2-b', 'm'.repeat(80)])('%s', (text) => {
    expect(faults(slug, text)).toEqual([]);
  });

  test.each(['', '-mill', 'mill-', 'mill--two', 'Mill', 'the mill', 'mühle', 'mill\n'])('is not %j', (text) => {
    expect(faults(slug, text)).toEqual([told]);
  });

  test('has 80 characters at most', () => {
    expect(faults(slug, 'm'.repeat(81))).toEqual(['at most 80 characters']);
  });
});

describe('a line of our own prose', () => {
  const oneLine = 'expected one line, without spaces at its ends';
  const breaks =
    'expected one line, and this text breaks: write it behind the colon; a text under > or | ends with a line break, and under >- with none';

  test.each(['a', 'The mill.', 'پل', 'a  b'])('is %j', (text) => {
    expect(faults(line(10), text)).toEqual([]);
  });

  test.each([
    ['', ['expected some text']],
    [' a', [oneLine]],
    ['a ', [oneLine]],
    ['a\nb', [breaks]],
    ['a\rb', [breaks]],
    ['a\n', [breaks]],
    ['a'.repeat(11), ['at most 10 characters']],
    ['\u200b', ['expected some text that a reader can see: write it']],
  ])('is not %j', (text, told) => {
    expect(faults(line(10), text)).toEqual(told);
  });
});

describe('a day', () => {
  const expected = 'expected a day that exists, written "YYYY-MM-DD" in quotation marks';

  test.each([
    ['2010-05-03', []],
    ['2010-05', [expected]],
    ['2010-02-30', [`and February 2010 has 28 days; ${expected}`]],
    ['0999-05-03', [`and a year has four digits, from 1000 to 9999; ${expected}`]],
    ['yesterday', [expected]],
  ])('%s', (text, told) => {
    expect(faults(calendarDay, text)).toEqual(told);
  });
});

describe('a date', () => {
  const expected = 'expected an EDTF date or interval of days, as "2019-05-04" or "2019-05-03/2019-05-06"';

  test.each([
    ['2010-05', []],
    ['2010-05-03/..', []],
    ['2010-13', [`and there is no month 13; ${expected}`]],
    ['0999', [`and a year has four digits, from 1000 to 9999; ${expected}`]],
    ['yesterday', [expected]],
  ])('%s', (text, told) => {
    expect(faults(edtf, text)).toEqual(told);
  });
});

describe('a web address', () => {
  const expected = 'expected a web address that starts with https:// or http://';
  const user = 'expected no name of a user before the host: take it out';

  test.each([
    ['https://press.example/a?b=c', []],
    ['http://press.example', []],
    ['ftp://press.example', [expected]],
    ['xhttps://press.example', [expected]],
    ['httpss://press.example', [expected]],
    ['press.example', [expected]],
    ['', [expected]],
    [' https://press.example', [expected]],
    ['https://press.example\n', [expected]],
    ['https://press.ex ample', [expected]],
    ['https://press.example@other.example/', [user]],
    ['https://:word@other.example/', [user]],
  ])('%j', (text, told) => {
    expect(faults(webAddress, text)).toEqual(told);
  });

  test('names a user before its host, or does not', () => {
    expect(['https://a@b.example', 'https://:a@b.example', 'https://b.example/@a', 'none'].map(namesUser)).toEqual([
      ...[true, true, false, false],
    ]);
  });
});

test('a language is one of BCP 47', () => {
  expect(['fa', 'pa-Arab'].flatMap((tag) => faults(language, tag))).toEqual([]);
  expect(faults(language, 'Persian')).toEqual([
    'expected a language as BCP 47 writes it: fa, or pa-Arab where the script has to be said',
  ]);
});

test.each([
  ['AB-012', true],
  ['ABCDE-999', true],
  ['AB-1000', true],
  ['AB-000', false],
  ['AB-0999', false],
  ['AB-12', false],
  ['A-012', false],
  ['ABCDEF-012', false],
  ['ab-012', false],
  ['xAB-012', false],
  ['AB-012x', false],
  ['AB-10000', true],
])('the id of a claim: %s, %s', (id, taken) => {
  const told = 'expected an id as AB-012: the letters of the record, three digits, and more only from 1000 on';
  expect(faults(claimSchema.shape.id, id)).toEqual(taken ? [] : [told]);
});
