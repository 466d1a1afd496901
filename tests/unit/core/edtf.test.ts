import { describe, expect, it } from 'vitest';
import { overlap, surelyAfter } from '../../../src/core/days.ts';
import { parseDays, toDays } from '../../../src/core/edtf.ts';

/** The days of a text, written as people write them. */
function read(text: string): string | undefined {
  const days = parseDays(text);
  return days && `${show(days.first)} to ${show(days.last)}`;
}

function show(day: number): string {
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : day < 0 ? 'ever' : 'always';
}

describe('a date of the record is read as the days that it can mean', () => {
  it.each([
    ['a day', '2021-09-04', '2021-09-04 to 2021-09-04'],
    ['a month', '2021-09', '2021-09-01 to 2021-09-30'],
    ['February of a leap year', '2020-02', '2020-02-01 to 2020-02-29'],
    ['a year', '2021', '2021-01-01 to 2021-12-31'],
    ['an interval of days', '2021-09-03/2021-09-06', '2021-09-03 to 2021-09-06'],
    ['an interval of years', '2021/2022', '2021-01-01 to 2022-12-31'],
    ['an interval of one day', '2021-09-06/2021-09-06', '2021-09-06 to 2021-09-06'],
    ['an interval of one month', '2021-09/2021-09', '2021-09-01 to 2021-09-30'],
    ['an interval from a day to the end of its month', '2021-09-06/2021-09', '2021-09-06 to 2021-09-30'],
    ['an interval of one vague day', '2021-09-06?/2021-09-06?', '2021-09-05 to 2021-09-07'],
    ['a day that nobody tells', '2021-09-XX', '2021-09-01 to 2021-09-30'],
  ])('%s', (_name, text, days) => {
    expect(read(text)).toBe(days);
  });

  it.each([
    ['an approximate day reaches a day further on each side', '2021-09-04~', '2021-09-03 to 2021-09-05'],
    ['an uncertain day likewise', '2021-09-04?', '2021-09-03 to 2021-09-05'],
    ['a day that is both likewise', '2021-09-04%', '2021-09-03 to 2021-09-05'],
    ['an approximate month reaches its own 30 days further', '2021-09~', '2021-08-02 to 2021-10-30'],
    ['only the vague end of an interval is widened', '2021-09-04~/2021-09-06', '2021-09-03 to 2021-09-06'],
    ['both vague ends are', '2021-09-04~/2021-09-06?', '2021-09-03 to 2021-09-07'],
  ])('%s', (_name, text, days) => {
    expect(read(text)).toBe(days);
  });

  it.each([
    ['an open start reaches back for ever', '../2021-09-06', 'ever to 2021-09-06'],
    ['an unknown start too, and is no single day', '/2021-09-06', 'ever to 2021-09-06'],
    ['an open end reaches on for ever', '2021-09-03/..', '2021-09-03 to always'],
    ['an unknown end too', '2021-09-03/', '2021-09-03 to always'],
  ])('%s', (_name, text, days) => {
    expect(read(text)).toBe(days);
  });
});

describe('what is no date of the record is refused', () => {
  it.each([
    ['31 February', '2021-02-31'],
    ['29 February of a common year', '2021-02-29'],
    ['31 September at the end of an interval', '2021-09-04/2021-09-31'],
    ['month 13', '2021-13-01'],
    ['a time of day', '2021-09-04T10:00'],
    ['a time of day with a zone', '2021-09-04T10:00:00+04:30'],
    ['a time of day within an interval', '2021-09-04T10:00:00Z/2021-09-05'],
    ['a season', '2021-21'],
    ['a mark on a part of a date alone', '2021-?09-04'],
    ['a year of more than four digits', 'Y170000002'],
    ['an interval that ends in one', '2021/Y170000002'],
    ['an interval that runs backwards', '2021-09-06/2021-09-03'],
    ['an interval of vague days that runs backwards', '2021-09-07~/2021-09-06~'],
    ['an interval of three ends', '2021-09-06/2021-09-06/2021-09-06'],
    ['an interval without any end', '../..'],
    ['an interval of unknown ends', '/'],
    ['a set', '{2021,2022}'],
    ['another way to write a date', '4 September 2021'],
    ['a blank at the end', '2021-09-04 '],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(parseDays(text)).toBeUndefined();
  });

  it('a program that reads such a text is at fault', () => {
    expect(() => toDays('2021-02-31')).toThrow(new RangeError('not EDTF: 2021-02-31'));
  });
});

describe('surely later', () => {
  it.each([
    ['the next day is', '2021-09-05', '2021-09-04', true],
    ['the same day is not', '2021-09-04', '2021-09-04', false],
    ['an interval that shares its first day is not', '2021-09-04/2021-09-06', '2021-09-03/2021-09-04', false],
    ['the next day is not, where the earlier day is only approximate', '2021-09-05', '2021-09-04~', false],
    ['nothing is surely later than what may have lasted', '2021-09-30', '2021-09-04/..', false],
    ['a day is surely later than what ended before it', '2021-09-05', '../2021-09-04', true],
  ])('%s', (_name, a, b, later) => {
    expect(surelyAfter(toDays(a), toDays(b))).toBe(later);
  });
});

describe('overlap', () => {
  it.each([
    ['intervals that share one day overlap', '2021-09-03/2021-09-05', '2021-09-05/2021-09-06', true],
    ['a day lies in its month', '2021-09-04', '2021-09', true],
    ['neighbouring days do not overlap', '2021-09-04', '2021-09-05', false],
    ['an open start overlaps every day before its end', '/2021-09-06', '2001-01-01', true],
    ['an open start does not overlap the day after its end', '/2021-09-06', '2021-09-07', false],
  ])('%s', (_name, a, b, shared) => {
    expect(overlap(toDays(a), toDays(b))).toBe(shared);
    expect(overlap(toDays(b), toDays(a))).toBe(shared);
  });
});
