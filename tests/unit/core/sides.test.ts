/** Whose voices there are, and who is with whom. */
import { describe, expect, test } from 'vitest';
import { capitalisedIn } from '../../../src/core/capitals.ts';
import * as of from '../../../src/core/sides.ts';
import { inTime, lastSide, sideWhen, spansOf } from '../../../src/core/sides-in-time.ts';

const side = (id: string, role: 'belligerent' | 'party' = 'belligerent') => ({ id, role, inSentence: `the ${id}` });
const SIDES: of.Sides = {
  sides: [side('lowland'), side('highland'), side('coast'), side('harbour', 'party')],
  allies: [
    ['lowland', 'harbour'],
    ['highland', 'coast'],
  ],
};

describe('the sides of a record', () => {
  test('are those that it names, and no role or person', () => {
    expect(['lowland', 'harbour', 'outlet', 'dov-arlin'].map((slug) => of.isSide(SIDES, slug))).toEqual([
      ...[true, true, false, false],
    ]);
    expect(['lowland', 'third-party', 'outlet', 'unattributed'].map(of.isRole)).toEqual([false, true, true, true]);
  });

  test('fight, or do not', () => {
    expect(of.belligerents(SIDES)).toEqual(['lowland', 'highland', 'coast']);
    expect(['coast', 'harbour', 'outlet'].map((id) => of.isBelligerent(SIDES, id))).toEqual([true, false, false]);
  });

  test('are one interest with themselves and with their allies', () => {
    const one = (a: string, b: string) => of.oneInterest(SIDES, a, b);
    expect([one('lowland', 'lowland'), one('lowland', 'harbour'), one('coast', 'highland')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([one('lowland', 'coast'), one('harbour', 'highland'), one('outlet', 'lowland')]).toEqual([
      ...[false, false, false],
    ]);
  });

  test('are opposed where both fight, and not together', () => {
    const opposed = (a: string, b: string) => of.opposed(SIDES, a, b);
    expect([opposed('lowland', 'highland'), opposed('coast', 'lowland')]).toEqual([true, true]);
    expect([opposed('highland', 'coast'), opposed('harbour', 'highland'), opposed('highland', 'harbour')]).toEqual([
      ...[false, false, false],
    ]);
    expect(opposed('lowland', 'lowland')).toBe(false);
    expect(of.someOpposed(SIDES)).toBe(true);
    expect(of.someOpposed({ ...SIDES, sides: SIDES.sides.slice(1) })).toBe(false);
    expect(of.someOpposed({ ...SIDES, sides: [] })).toBe(false);
  });
});

test('a voice speaks for its side, and a voice of none for nobody but itself', () => {
  expect(of.partyOf({ actor: 'dov-arlin', side: 'lowland' })).toBe('lowland');
  expect(of.partyOf({ actor: 'gazette', side: 'outlet' })).toBe('gazette');
});

test('each role has a name that stands alone', () => {
  expect(Object.keys(of.ROLE_NAMES)).toEqual([...of.ROLES]);
  for (const name of Object.values(of.ROLE_NAMES)) expect(name).toMatch(/^\p{Lu}\p{L}+( \p{L}+)?$/u);
});

describe('somebody who changed sides', () => {
  const spans = [
    { side: 'highland', when: '2010-05-04/2010-05-09' },
    { side: 'coast', when: '2010-05-10/..' },
    { side: 'lowland', when: '../2010-05-03' },
  ];

  test('was on them one after the other', () => {
    expect(inTime(spans).map((span) => span.side)).toEqual(['lowland', 'highland', 'coast']);
    expect(inTime(spans.toReversed()).map((span) => span.side)).toEqual(['lowland', 'highland', 'coast']);
  });

  test('is on the last one', () => {
    expect([lastSide(spans), lastSide(spans.toReversed()), lastSide('harbour')]).toEqual(['coast', 'coast', 'harbour']);
  });

  test('speaks for the side of the day, the first and the last of its days among them', () => {
    const when = (made: string) => sideWhen(spans, made);
    expect(['1999', '2010-05-03', '2010-05-04', '2010-05-09', '2010-05-10', '2011'].map(when)).toEqual([
      ...['lowland', 'lowland', 'highland', 'highland', 'coast', 'coast'],
    ]);
    expect(when('2010-05-04/2010-05-09')).toBe('highland');
    expect(sideWhen('harbour', '2010-05-04')).toBe('harbour');
  });

  test('speaks for neither where the word can be of either', () => {
    expect(['2010-05-03/2010-05-04', '2010-05-09/2010-05-10', '2010-05'].map((made) => sideWhen(spans, made))).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    const of2 = (made: string) => spansOf(spans, made).map((span) => span.side);
    expect([of2('2010-05-09/2010-05-10'), of2('2010-05-05')]).toEqual([['highland', 'coast'], ['highland']]);
  });
});

test('names in a sentence are words of four letters and more with a capital, whole ones', () => {
  expect(capitalisedIn('the Upper Valley, of the Red Sea and of Żarów')).toEqual(['Upper', 'Valley', 'Żarów']);
  expect(capitalisedIn('the McHenry, iPhone and 3Form')).toEqual(['McHenry']);
  expect(capitalisedIn('the upper valley')).toEqual([]);
});
