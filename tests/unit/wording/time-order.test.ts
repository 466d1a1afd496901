import { describe, expect, test } from 'vitest';
import { earliestFirst, issuedFirst, latestOf, madeFirst, newestFirst } from '../../../src/wording/time-order.ts';

describe('in the order of time', () => {
  test('comes first what can be earliest, then what is sure to be over first', () => {
    const dates = [
      '2031-05-04',
      '2031-05',
      '2031-05-01',
      '../2031-05-09',
      '2031-05-04/..',
      '../2031-05-02',
      '2031-05-04~',
    ];
    expect(dates.toSorted(earliestFirst)).toEqual([
      '../2031-05-02',
      '../2031-05-09',
      '2031-05-01',
      '2031-05',
      '2031-05-04~',
      '2031-05-04',
      '2031-05-04/..',
    ]);
    expect(earliestFirst('2031-05-04', '2031-05-04')).toBe(0);
  });

  test('comes first, of one day, what came after fewer others', () => {
    const of = (follows?: number) => ({ made: '2031-05-04', ...(follows !== undefined && { follows }) });
    expect(madeFirst(of(1), of())).toBe(1);
    expect(madeFirst(of(), of(2))).toBe(-2);
    expect(madeFirst(of(), of(0))).toBe(0);
    expect(madeFirst({ made: '2031-05-03', follows: 9 }, of(0))).toBe(-1);
  });

  test('comes first what happened last, and what happened on one day stays as it is', () => {
    const [old, young] = [{ on: '2031-05-04' }, { on: '2031-05-05' }];
    expect([newestFirst(old, young), newestFirst(young, old), newestFirst(old, { ...old })]).toEqual([1, -1, 0]);
  });

  test('comes an article of an unknown day of a month before one of a day of it, though its date is the shorter text', () => {
    const [about, sure] = [{ issued: '2031-05~' }, { issued: '2031-05-02' }];
    expect([sure, about].toSorted(issuedFirst)).toEqual([about, sure]);
    expect([{ issued: '../2031-06' }, { issued: '2031-05-02' }].toSorted(issuedFirst)[0]).toEqual({
      issued: '../2031-06',
    });
  });

  test('is the last of several the one that reaches farthest, and of none there is none', () => {
    expect(latestOf(['2031-05-05', '2031-05-04', '2031-05-01/2031-05-09'])).toBe('2031-05-05');
    expect(latestOf(['2031-05', '2031-05-01'])).toBe('2031-05');
    expect(latestOf([])).toBeUndefined();
  });
});
