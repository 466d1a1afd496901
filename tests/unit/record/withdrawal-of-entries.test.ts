/** What rests on an entry that was withdrawn. */
import { describe, expect, test } from 'vitest';
import { checkWithdrawn } from '../../../src/record/checks/withdrawn.ts';
import type { Entries } from '../../../src/record/entries.ts';
import type { Report } from '../../../src/record/message.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';
import { having, problemsTold } from './plain-entries.ts';

describe('what was withdrawn carries nothing that stands', () => {
  const check = (entries: Entries, report: Report) => {
    checkWithdrawn(entries, [], report);
  };
  const GONE = 'withdrawn: { on: "2031-06-01", why: It stood twice. }';
  const rests = (noun: string, paths: string) =>
    expect.stringMatching(
      new RegExp(
        `: the ${noun} is withdrawn, and ${paths} on it, expected nothing that stands to rest on it: .*\\(withdrawn-in-use\\)$`,
        'u',
      ),
    ) as unknown;

  test.each<[ContentKind, string, string]>([
    ['sources', 'source', 'statements/remark rests'],
    ['statements', 'statement', 'claims/ford-open rests'],
  ])('of %s', (kind, noun, paths) => {
    expect(problemsTold(check, having(kind, GONE))).toEqual([rests(noun, paths)]);
  });

  test('nor somebody who is hurt, or speaks', () => {
    const gone: [ContentKind, string, string] = ['actors', 'sela', having('actors', GONE)[2]];
    expect(problemsTold(check, gone, having('claims', 'hurts: [sela]'))).toEqual([
      rests('actor', 'claims/ford-open rests'),
    ]);
    expect(problemsTold(check, having('actors', GONE))).toEqual([
      rests('actor', 'sources/paper, statements/remark rest'),
    ]);
  });

  test('nor a source that the account of a claim quotes', () => {
    const source: [ContentKind, string, string] = [
      'sources',
      'copy',
      having('sources', GONE)[2].replace('4 May', '5 May'),
    ];
    const quoting = (withdrawn?: object) => (entries: Entries, report: Report) => {
      checkWithdrawn(entries, [{ slug: 'ford-open', bodyQuotes: [{ source: 'copy' }], withdrawn } as never], report);
    };
    expect(problemsTold(quoting(), source)).toEqual([rests('source', 'claims/ford-open rests')]);
    expect(problemsTold(quoting({ on: '2031-06-01' }), source)).toEqual([]);
  });

  test('but what was withdrawn with it may rest on it, and claims name those that were', () => {
    expect(problemsTold(check, having('statements', GONE), having('claims', GONE))).toEqual([]);
    const other: [ContentKind, string, string] = [
      'claims',
      'ford-shut',
      having('claims', 'opposes: [ford-open]')[2].replace('SV-701', 'SV-702'),
    ];
    expect(problemsTold(check, having('claims', GONE), other)).toEqual([]);
    const inside: [ContentKind, string, string] = [
      'places',
      'bank',
      having('places', 'partOf: ford')[2].replace('The ford', 'The bank'),
    ];
    expect(problemsTold(check, having('places', GONE), inside)).toEqual([rests('place', 'places/bank rests')]);
  });

  test('of whom many rest on it, ten are named', () => {
    const claims = Array.from({ length: 12 }, (_, i): [ContentKind, string, string] => [
      'claims',
      `claim-${String(10 + i)}`,
      having('claims', 'places: []')[2].replace('SV-701', `SV-${String(710 + i)}`),
    ]);
    const [problem = ''] = problemsTold(check, having('statements', GONE), ...claims);
    expect(problem).toContain('claims/ford-open, claims/claim-10, ');
    expect(problem).toContain('claims/claim-18 and 3 more rest on it');
    const [ten = ''] = problemsTold(check, having('statements', GONE), ...claims.slice(0, 9));
    expect(ten).toContain('claims/claim-18 rest on it');
  });
});
