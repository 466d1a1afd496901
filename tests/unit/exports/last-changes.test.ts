import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import { gonePaths, lastChanges } from '../../../src/exports/last-changes.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const dayOf = lastChanges(record, new Map([['about', '2010-06-03']]));
const day = (of: string) => record.claim(of).revisions.at(-1)?.on ?? '';

describe('the day on which a page last changed', () => {
  test('is that of the newest version of a claim, and of a withdrawn one that of the withdrawal', () => {
    expect(dayOf('/claims/mill-distance/')).toBe('2010-06-08');
    expect(dayOf('/claims/bridge-taken/')).toBe('2010-06-01');
    const withdrawn = { on: '2010-07-01', why: 'It was a copy.' };
    const claims = record.claims.map((claim) => (claim.slug === 'bridge-taken' ? { ...claim, withdrawn } : claim));
    expect(lastChanges(lookUp({ ...record, claims }), new Map())('/claims/bridge-taken/')).toBe('2010-07-01');
  });

  test('of an entry is that of its review, or of the newest claim on its page', () => {
    const place = record.place('mill');
    const newest = place.claims.map(day).sort().at(-1) ?? '';
    expect(dayOf('/places/mill/')).toBe(newest > place.reviewed ? newest : place.reviewed);
    const reviewed = { ...place, reviewed: '2010-12-01' };
    const places = record.places.map((each) => (each.slug === 'mill' ? reviewed : each));
    expect(lastChanges(lookUp({ ...record, places }), new Map())('/places/mill/')).toBe('2010-12-01');
  });

  test('of a list is that of its newest claim, on its later pages too, and of all lists that of the newest of all', () => {
    expect(dayOf('/claims/verdict/contested/')).toBe('2010-06-01');
    expect(dayOf('/claims/verdict/contested/page/2/')).toBe('2010-06-01');
    for (const path of ['/', '/claims/', '/claims/page/2/', '/disagreements/', '/as-of/2010-05-05/'])
      expect(dayOf(path), path).toBe('2010-06-08');
  });

  test('of a page in running text is that of its review, and of no page that nobody knows', () => {
    expect(dayOf('/about/')).toBe('2010-06-03');
    expect(dayOf('/method/')).toBeUndefined();
  });
});

test('pages that only tell what became of an entry are known', () => {
  const [first, ...others] = record.claims;
  if (first === undefined) throw new Error('The record has no claim.');
  const moved = { ...first, formerly: ['earlier'] };
  const places = record.places.map((place) => ({ ...place, withdrawn: { on: '2010-07-01', why: 'It is no place.' } }));
  expect([...gonePaths(lookUp({ ...record, claims: [moved, ...others], places }))].sort()).toEqual([
    '/claims/earlier/',
    ...places.map(({ slug }) => `/places/${slug}/`).sort(),
  ]);
  expect(gonePaths(record).size).toBe(0);
});
