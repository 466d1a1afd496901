/** What has been corrected and withdrawn, as the page lists it. */
import { describe, expect, test } from 'vitest';
import type { ClaimEntry, TheEntries } from '../../../src/record/types.ts';
import { allCorrections, byReason, correctionsOf, withdrawalsOf } from '../../../src/wording/corrections.ts';

const claim = (id: string, days: string[], corrections?: ClaimEntry['corrections']): ClaimEntry =>
  ({
    id,
    slug: id.toLowerCase(),
    title: `The ford ${id}`,
    judgement: { verdict: 'conceded' },
    revisions: days.map((on, i) => ({ version: i + 1, on, what: 'Reworded.' })),
    ...(corrections && { corrections }),
  }) as ClaimEntry;
const correction = (version: number, verdictBefore: 'contested' | 'claimed-only') => ({
  version,
  verdictBefore,
  what: `Version ${String(version)}.`,
  why: 'A word was found.',
});
const twice = claim(
  'SV-001',
  ['2031-06-01', '2031-06-03', '2031-06-09'],
  [correction(3, 'contested'), correction(2, 'claimed-only')],
);

describe('the corrections of a claim', () => {
  test('are told oldest first, each with its day and the verdict that came of it', () => {
    expect(correctionsOf(twice)).toEqual([
      { ...correction(2, 'claimed-only'), claim: twice, on: '2031-06-03', verdictAfter: 'contested' },
      { ...correction(3, 'contested'), claim: twice, on: '2031-06-09', verdictAfter: 'conceded' },
    ]);
  });

  test('are none where its verdict never changed', () => {
    expect(correctionsOf(claim('SV-002', ['2031-06-01']))).toEqual([]);
  });

  test('are listed with those of other claims newest first, and of one day in the order of the claims', () => {
    const one = claim('SV-002', ['2031-06-01', '2031-06-09'], [correction(2, 'contested')]);
    const early = claim('SV-003', ['2031-05-01', '2031-06-02'], [correction(2, 'contested')]);
    expect(allCorrections([early, twice, one]).map((each) => `${each.on} ${each.claim.id}`)).toEqual([
      '2031-06-09 SV-001',
      '2031-06-09 SV-002',
      '2031-06-03 SV-001',
      '2031-06-02 SV-003',
    ]);
  });
});

test('many corrections are told newest first, in whatever order their claims stand', () => {
  const days = ['2031-06-05', '2031-06-09', '2031-06-01', '2031-06-07', '2031-06-03', '2031-06-08'];
  const claims = days.map((on, i) => claim(`SV-10${String(i)}`, ['2031-05-01', on], [correction(2, 'contested')]));
  expect(allCorrections(claims).map(({ on }) => on)).toEqual([...days].sort().reverse());
  const lost = claim('SV-200', ['2031-05-01'], [correction(2, 'contested')]);
  expect(correctionsOf(lost)[0]?.on).toBe('');
});

test('corrections of one day in the same words stand together, in the order of the first of each', () => {
  const days = ['2031-05-01', '2031-06-03', '2031-06-09'];
  const own = { ...correction(3, 'contested'), why: 'Another word was found.' };
  const [a, b, c] = [
    claim('SV-300', days, [correction(3, 'contested'), correction(2, 'contested')]),
    claim('SV-301', days, [own]),
    claim('SV-302', days, [correction(3, 'claimed-only'), correction(2, 'contested')]),
  ];
  const groups = byReason(allCorrections([a, b, c]));
  expect(groups.map((group) => group.map((each) => `${each.on} ${each.claim.id}`))).toEqual([
    ['2031-06-09 SV-300', '2031-06-09 SV-302'],
    ['2031-06-09 SV-301'],
    ['2031-06-03 SV-300', '2031-06-03 SV-302'],
  ]);
  const later = claim('SV-303', ['2031-05-01', '2031-06-03', '2031-06-10'], [correction(3, 'contested')]);
  expect(byReason(allCorrections([a, later])).map((group) => group.length)).toEqual([1, 1, 1]);
});

test('what was withdrawn is told newest first, by its name and with its page; what stands is not', () => {
  const gone = (on: string) => ({ withdrawn: { on, why: `It stood twice, ${on}.` } });
  const entries = {
    claims: [{ ...claim('SV-007', []), ...gone('2031-06-02') }, claim('SV-008', [])],
    statements: [{ slug: 'remark', ...gone('2031-06-05') }, { slug: 'report' }],
    actors: [{ slug: 'miller', name: 'The miller', ...gone('2031-06-01') }],
    places: [
      { slug: 'ford', name: 'The ford', ...gone('2031-06-05') },
      { slug: 'mill', name: 'The mill' },
    ],
    sources: [{ slug: 'gazette', label: 'Gazette, 4 May 2031', ...gone('2031-06-03') }],
  } as unknown as TheEntries;
  const told = (on: string) => ({ on, why: `It stood twice, ${on}.` });
  expect(withdrawalsOf(entries)).toEqual([
    { path: '/statements/remark/', name: 'The statement remark', ...told('2031-06-05') },
    { path: '/places/ford/', name: 'The ford', ...told('2031-06-05') },
    { path: '/sources/gazette/', name: 'Gazette, 4 May 2031', ...told('2031-06-03') },
    { path: '/claims/sv-007/', name: 'The ford SV-007 (SV-007)', ...told('2031-06-02') },
    { path: '/actors/miller/', name: 'The miller', ...told('2031-06-01') },
  ]);
});
