/** Days in entries: what was done has come, and what is spoken of lies near. */
import { describe, expect, test } from 'vitest';
import { checkDays, checkDone, latestToday } from '../../../src/record/checks/days.ts';
import type { Entries } from '../../../src/record/entries.ts';
import type { Report } from '../../../src/record/message.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';
import { having, SLUGS, problemsTold } from './plain-entries.ts';

describe('a day on which something was done has come', () => {
  const onToday = (today: string) => (entries: Entries, report: Report) => {
    checkDays(entries, today, report);
  };
  const evidence = (more: string) =>
    `evidence: [{ statement: remark, stance: asserts, basis: own-word, speaksOf: "2031-05-03", ${more} }]`;
  const captured = (day: string) =>
    `captures: [{ service: Marn Library, day: "${day}", address: "https://library.example/1", digest: ${'0a'.repeat(32)} }]`;
  const confirmed = evidence('quotes: [{ source: paper, exact: "open", voice: article, confirmed: "2031-06-03" }]');

  test.each<[ContentKind, string, string]>([
    ['actors', 'reviewed: "2031-06-03"', 'reviewed'],
    ['places', 'reviewed: "2031-06-03"', 'reviewed'],
    [
      'actors',
      'owner: { name: The Marn family, of: "2031", says: "https://example.org/gazette", read: "2031-06-03" }',
      'read',
    ],
    ['claims', 'asOf: "2031-06-03"', 'asOf'],
    ['claims', 'revisions: [{ version: 1, on: "2031-06-03", what: First published. }]', 'on'],
    ['claims', confirmed, 'confirmed'],
    ['sources', 'issued: "2031-06-03"', 'issued'],
    ['sources', 'accessed: "2031-06-03"', 'accessed'],
    ['sources', captured('2031-06-03'), 'day'],
    ['statements', 'made: { on: "2031-06-03", how: By its date. }', 'on'],
    ['statements', 'withdrawn: { on: "2031-06-03", why: It stood twice. }', 'on'],
  ])('in %s: %s', (kind, field, name) => {
    expect(problemsTold(onToday('2031-06-02'), having(kind, field))).toEqual([
      `${kind}/${SLUGS[kind]}: ${name} is "2031-06-03", and that has not come, expected 2031-06-02 or earlier: correct it (day-to-come)`,
    ]);
    expect(problemsTold(onToday('2031-06-03'), having(kind, field))).toEqual([]);
  });

  test.each<[string, string]>([
    ['when: "2042-01-01"', 'when'],
    [evidence('quotes: []').replace('speaksOf: "2031-05-03"', 'speaksOf: "2042-01-01"'), 'speaksOf'],
    ['calculation: { type: weekday, date: "2042-01-01", stated: Monday }', 'date'],
  ])('but a claim may speak of ten years to come, and no more: %s', (field, name) => {
    expect(problemsTold(onToday('2031-06-02'), having('claims', field))).toEqual([
      `claims/ford-open: ${name} is "2042-01-01", and that has not come, expected 2041-12-31 or earlier: correct it (day-to-come)`,
    ]);
    expect(problemsTold(onToday('2032-06-02'), having('claims', field))).toEqual([]);
  });

  test('or the end of a vague one lies two years ahead at most, and an open end is no day', () => {
    const issued = (edtf: string) => problemsTold(onToday('2031-06-02'), having('sources', `issued: "${edtf}"`));
    expect(issued('2031-06')).toEqual([]);
    expect(issued('2031-05/..')).toEqual([]);
    expect(issued('2031-05/2033-06-03')).toEqual([]);
    expect(issued('2031-05/2033-06-04')).toEqual([
      expect.stringContaining('issued is "2031-05/2033-06-04", and that has not come, expected 2031-06-02'),
    ]);
  });

  test('is asked for by the latest clock on earth', () => {
    expect(latestToday(Date.parse('2031-06-02T09:59:59Z'))).toBe('2031-06-02');
    expect(latestToday(Date.parse('2031-06-02T10:00:00Z'))).toBe('2031-06-03');
  });

  test('is asked of a page as of an entry', () => {
    expect(checkDone('reviewed', '2031-06-02', '2031-06-02')).toEqual([]);
    expect(checkDone('reviewed', '2031-06-03', '2031-06-02')).toEqual([
      {
        rule: 'day-to-come',
        path: ['reviewed'],
        message: 'reviewed is "2031-06-03", and that has not come, expected 2031-06-02 or earlier: correct it',
      },
    ]);
  });
});
