/** Dates of references, from the record's own. */
import { describe, expect, test } from 'vitest';
import { cslDate, firstDay } from '../../../../src/exports/references/date.ts';

describe('a date of CSL-JSON', () => {
  test.each([
    ['2010-05-04', [[2010, 5, 4]]],
    ['2010-05', [[2010, 5]]],
    ['2010', [[2010]]],
    [
      '2010-05-03/2010-06',
      [
        [2010, 5, 3],
        [2010, 6],
      ],
    ],
  ])('holds all that %s tells, and is sure', (edtf, parts) => {
    expect(cslDate(edtf)).toEqual({ 'date-parts': parts });
  });

  test.each([
    ['2010-05-04?', [[2010, 5, 4]]],
    ['2010-05~', [[2010, 5]]],
    ['2010%', [[2010]]],
    [
      '2010-05-03~/2010-05-04',
      [
        [2010, 5, 3],
        [2010, 5, 4],
      ],
    ],
  ])('of %s says that it is not sure', (edtf, parts) => {
    expect(cslDate(edtf)).toEqual({ 'date-parts': parts, circa: true });
  });

  test.each(['../2010-05-04', '2010-05-04/..', '/2010-05-04', '2010-05-04/'])(
    'of the open interval %s is the end that is known, and not sure',
    (edtf) => {
      expect(cslDate(edtf)).toEqual({ 'date-parts': [[2010, 5, 4]], circa: true });
    },
  );
});

test.each([
  ['2010-05-04/2010-05-09', '2010-05-04'],
  ['2010-11~', '2010-11'],
  ['0987', '0987'],
])('the first day of %s is %s', (edtf, day) => {
  expect(firstDay(cslDate(edtf))).toBe(day);
});

test('a date without any part has no first day', () => {
  expect(firstDay({ 'date-parts': [] })).toBe('');
});
