/** What an entry may hold, and what is said where it holds something else. */
import { describe, expect, test } from 'vitest';
import { makeFingerprint } from '../../../../src/core/fingerprint.ts';
import { actorSchema } from '../../../../src/core/schema/actor.ts';
import { calculationSchema } from '../../../../src/core/schema/calculation.ts';
import { figureSchema } from '../../../../src/core/schema/figure.ts';
import { fingerprintSchema } from '../../../../src/core/schema/fingerprint.ts';
import { placeSchema } from '../../../../src/core/schema/place.ts';
import { sourceSchema, givenRange } from '../../../../src/core/schema/source.ts';
import { article } from '../../../fixtures/content.ts';
import { faults, sound } from './faults.ts';

describe('a figure', () => {
  const figure = (low: number, high: number, stated: string) =>
    faults(figureSchema, { low, high, unit: 'carts', stated });
  const open =
    'high: expected the same number as low with "at-least" and "more-than", which have no upper bound: write one number, or state about';

  test('is one number, or a range where it is hedged', () => {
    for (const stated of ['exactly', 'about', 'at-least', 'more-than']) expect(figure(9, 9, stated)).toEqual([]);
    expect(figure(9, 12, 'about')).toEqual([]);
    expect(figure(9, 12, 'exactly')).toEqual([
      'high: expected the same number as low with "exactly": write one number, or state about, at-least or more-than',
    ]);
    expect(figure(9, 12, 'at-least')).toEqual([open]);
    expect(figure(9, 12, 'more-than')).toEqual([open]);
  });

  test('does not end below its start', () => {
    expect(figure(9, 8, 'about')).toEqual(['high: expected high to be at least low']);
  });
});

test('what is added up are two numbers or more, and somebody who changed sides was on two or more', () => {
  const calculation = (values: readonly number[]) => {
    const stated = { low: 6, high: 6, unit: 'carts', stated: 'exactly' };
    const terms = values.map((value) => ({ label: 'a', value }));
    return faults(calculationSchema, { type: 'sum', terms, unit: 'carts', stated });
  };
  expect([...calculation([1, 2]), ...calculation([1, 2, 3])]).toEqual([]);
  expect(calculation([6])).toHaveLength(1);
  const of = (...days: number[]) =>
    faults(
      actorSchema.shape.side,
      days.map((each) => ({ side: 'lowland', when: `2010-05-0${String(each)}` })),
    );
  expect([...of(1, 2), ...of(1, 2, 3)]).toEqual([]);
  expect(of(1)).not.toEqual([]);
});

describe('words of a source', () => {
  test('are a range from its first to behind its last', () => {
    expect(faults(givenRange, [0, 1])).toEqual([]);
    const told = ['expected [from, to): the first number smaller than the second'];
    expect([faults(givenRange, [3, 3]), faults(givenRange, [4, 3])]).toEqual([told, told]);
  });
});

describe('a source', () => {
  const source = sound('sources/courier.yaml');
  const { title } = source;

  test('has its title in the capitals of a sentence too, letter by letter', () => {
    const told = ['sentenceCase: expected the title, letter by letter, with other capitals: correct it'];
    expect(faults(sourceSchema, source)).toEqual([]);
    expect(faults(sourceSchema, { ...source, sentenceCase: String(title).toUpperCase() })).toEqual([]);
    expect(faults(sourceSchema, { ...source, sentenceCase: `${String(title)}s` })).toEqual(told);
    expect(faults(sourceSchema, { ...source, title: undefined, sentenceCase: 'Bridge falls' })).toEqual(told);
  });

  test('has authors with a family and a given name, or of one piece', () => {
    const by = (...author: object[]) => faults(sourceSchema, { ...source, author });
    expect(by({ family: 'Tolen', given: 'Mira' }, { literal: 'The desk' })).toEqual([]);
    expect(by({ family: 'Tolen' })).not.toEqual([]);
    expect(by({})).not.toEqual([]);
  });
});

describe('a fingerprint', () => {
  const text = article('courier');
  const second = makeFingerprint('courier', text);
  const first = makeFingerprint('courier', text, 'words-1');

  test('is of one of two forms', () => {
    expect([...faults(fingerprintSchema, second), ...faults(fingerprintSchema, first)]).toEqual([]);
  });

  test.each([
    ['words', { ...first, words: first.words + 1 }],
    ['a run of words', { ...second, run: 6 }],
    ['a sign', { ...second, signs: second.method === 'hmac-sha256-1/trigram' ? '' : second.signs.slice(4) }],
  ])('has a byte for each: not with %s too many or too few', (_name, fingerprint) => {
    const { error } = fingerprintSchema.safeParse(fingerprint);
    const told = JSON.stringify(error?.issues);
    expect(told).toMatch(
      /"path":\["(?:trigrams|runs|signs)"\],"message":"expected one byte for each .*: make the fingerprint anew/,
    );
  });

  test('is told as none where it is something else', () => {
    expect(faults(fingerprintSchema, { ...first, method: 'sha1' })).toEqual([
      'expected a fingerprint: make the fingerprint anew',
    ]);
  });
});

describe('a place', () => {
  const place = sound('places/mill.yaml');
  const at = (position: object, kind = 'village') => faults(placeSchema, { ...place, kind, position });
  const point = { lat: 1, lon: 2, precision: 'point', locatedBy: 'A gazetteer' };
  const area = { ...point, precision: 'area', radiusKm: 3 };

  test('is a point, or an area with a radius', () => {
    const told = ['position: radiusKm: expected radiusKm with precision area, and only then'];
    expect([...at(point), ...at(area)]).toEqual([]);
    expect(at({ ...point, precision: 'area' })).toEqual(told);
    expect(at({ ...area, precision: 'point' })).toEqual(told);
  });

  test.each(['country', 'province', 'district'])('that is a %s has no point of its own', (kind) => {
    expect(at(area, kind)).toEqual([]);
    expect(at(point, kind)).toEqual([
      'position: precision: expected area with a radiusKm for a country, a province or a district: it has no point of its own',
    ]);
    expect(faults(placeSchema, { ...place, kind, position: undefined })).toEqual([]);
  });

  test('is as high as its highest figure at least', () => {
    const high = (low: number, top: number) =>
      faults(placeSchema, { ...place, elevation: { low, high: top, by: 'A' } });
    expect([...high(3, 3), ...high(3, 4)]).toEqual([]);
    expect(high(4, 3)).toEqual(['elevation: high: expected high to be at least low']);
  });
});
