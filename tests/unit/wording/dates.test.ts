import { describe, expect, it } from 'vitest';
import { dateOnPage, dateInWords, shortDay, whenSaid } from '../../../src/wording/dates.ts';

describe('EDTF dates in words', () => {
  it.each([
    ['2021-09-03', '3 September 2021'],
    ['2021-09', 'September 2021'],
    ['2021', '2021'],
    ['2021-08~', 'about August 2021'],
    ['2021-09-03?', 'probably 3 September 2021'],
    ['2021-09-03/2021-09-06', '3 to 6 September 2021'],
    ['2021-08-30/2021-09-06', '30 August to 6 September 2021'],
    ['2020-12-30/2021-01-02', '30 December 2020 to 2 January 2021'],
    ['2021-08/2021-09', 'August to September 2021'],
    ['2021-08~/2021-09', 'about August 2021 to September 2021'],
    ['2021-08/2021-09?', 'August 2021 to probably September 2021'],
    ['1996/2001', '1996 to 2001'],
    ['2021-08/2021-09-06', 'August 2021 to 6 September 2021'],
    ['2021-09-04/2021-09-04', '4 September 2021'],
    ['../2021-09-04', 'by 4 September 2021'],
    ['/2021-09-04', 'by 4 September 2021'],
    ['2021-09-04/..', 'from 4 September 2021'],
  ])('reads %s as %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it('keeps a day with its month on a page', () => {
    expect(dateOnPage('2021-08-30/2021-09-06')).toBe('30\u00a0August to 6\u00a0September 2021');
    expect(dateOnPage('2021-09-02/2021-09-06')).toBe('2\u00a0to 6\u00a0September 2021');
    expect(dateOnPage('2021-08/2021-09')).toBe('August to September 2021');
  });

  it('shortens a day at the head of a column, with its year where those beside it are of several', () => {
    expect(shortDay('2021-09-03', ['2021-09-03', '2021-09-04'])).toBe('3\u00a0Sep');
    expect(shortDay('2021-09-03', ['2021-09-03', '2030-09-03'])).toBe('3\u00a0Sep 2021');
  });

  it.each([
    ['2021-09-03', 'on 3 September'],
    ['2020-09-03', 'on 3 September 2020'],
    ['2021-09-03/2021-09-03', 'on 3 September'],
    ['2021-09-03/2021-09-04', 'on 3 or 4 September'],
    ['2021-09-02/2021-09-06', 'between 2 and 6 September'],
    ['2021-08-30/2021-09-06', 'between 30 August and 6 September'],
    ['../2021-09-04', 'by 4 September'],
    ['2021-08', 'in August'],
    ['2019', 'in 2019'],
    ['2021-08~', 'about August'],
  ])('says of %s that something was said %s, without the year that goes without saying', (edtf, words) => {
    expect(whenSaid(edtf, '2021')).toBe(words);
  });

  it('gives a form that it does not know as it is written', () => {
    expect(dateInWords('2021-21')).toBe('2021-21');
  });
});
