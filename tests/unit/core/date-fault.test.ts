/** Why a text is no date. */
import { describe, expect, test } from 'vitest';
import { dateFault, yearFault } from '../../../src/core/date-fault.ts';

const NO_HYPHENS = 'the hyphens between year, month and day are missing';
const FOUR_DIGITS = 'a year has four digits, from 1000 to 9999';
const TIME = 'a time of day is more than a day';

describe('a text is no date since', () => {
  test.each([
    ['2010-05-03T09:15', TIME],
    ['2010-05-03T9', TIME],
    ['2010-05-03 9:15', TIME],
    ['2010-05-03/2010-05-04T10', TIME],
    ['20100503', NO_HYPHENS],
    ['19991231', NO_HYPHENS],
    ['2010-05-03/20100504', NO_HYPHENS],
    ['30100503', FOUR_DIGITS],
    ['20102503', FOUR_DIGITS],
    ['20100543', FOUR_DIGITS],
    ['120100503', FOUR_DIGITS],
    ['201005031', FOUR_DIGITS],
    ['20100', FOUR_DIGITS],
    ['0999-05-03', FOUR_DIGITS],
    ['-2010', FOUR_DIGITS],
    ['Y2010', FOUR_DIGITS],
    ['Y-20100', FOUR_DIGITS],
    ['2010/0999', FOUR_DIGITS],
    ['2010-13', 'there is no month 13'],
    ['2010-00-03', 'there is no month 00'],
    ['2010-05/2010-13~', 'there is no month 13'],
    ['2010-02-29', 'February 2010 has 28 days'],
    ['2010-02-30?', 'February 2010 has 28 days'],
    ['2012-02-30%', 'February 2012 has 29 days'],
    ['2010-04-31', 'April 2010 has 30 days'],
    ['2010-01-32', 'January 2010 has 31 days'],
    ['2010-04-00', 'April 2010 has 30 days'],
    ['2010-04-01/2010-04-31', 'April 2010 has 30 days'],
    ['../..', 'an interval has at least one end'],
    ['/', 'an interval has at least one end'],
    ['2010-05-04/2010-05-03', 'the interval ends before it starts'],
    ['2010-06/2010-05', 'the interval ends before it starts'],
  ])('%s: %s', (text, fault) => {
    expect(dateFault(text)).toBe(fault);
  });
});

test.each([
  ['a word', 'yesterday'],
  ['an end that is none', '2010-05-03/yesterday'],
  ['a start that is none', 'yesterday/2010-05-03'],
  ['three ends', '2010-05-04/2010-05-03/2010-05-02'],
  ['a day with more behind it', '2010-13-03 or so'],
  ['a month with more before it', 'in 2010-13'],
  ['a T that is no time', 'Tuesday'],
  ['nothing', ''],
])('of %s nothing more can be told', (_name, text) => {
  expect(dateFault(text)).toBeUndefined();
});

test.each(['2010', '2010-05', '2010-12-31', '2010-01-01', '2010-05-03/2010-05-04', '../2010-05-03', '2010-05-03/..'])(
  'nothing is wrong with %s',
  (text) => {
    expect(dateFault(text)).toBeUndefined();
    expect(yearFault(text)).toBeUndefined();
  },
);

test('a year is looked at where a date begins, and nowhere else', () => {
  expect(yearFault('2010-05-03/12345')).toBe(FOUR_DIGITS);
  expect(yearFault('the 12345 of them')).toBeUndefined();
  expect(yearFault('1000/9999')).toBeUndefined();
});
