import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figuresMeet,
  lieWithin,
  rangeOf,
  roundingStep,
  showFigure,
  showNumber,
  showRange,
} from '../../../src/core/figure.ts';
import type { Figure } from '../../../src/core/schema/figure.ts';

const figure = (low: number, unit: string, stated: Figure['stated'] = 'exactly', high = low): Figure => ({
  low,
  high,
  unit,
  stated,
});

describe('the step of the last significant digit', () => {
  it.each([
    [450, 10],
    [144, 1],
    [125, 1],
    [90, 10],
    [8_000, 1_000],
    [150_000, 10_000],
    [1, 1],
    [0, 1],
    [0.5, 0.1],
    [12.25, 0.01],
  ])('of %d is %d', (value, step) => {
    expect(roundingStep(value)).toBe(step);
  });
});

describe('a stated number allows', () => {
  it.each<[string, Figure, number, number]>([
    ['half a step on each side, stated plainly', figure(450, 'fighters'), 445, 455],
    ['half a kilometre where the kilometres are told', figure(144, 'km'), 143.5, 144.5],
    ['5 % on each side where it is hedged', figure(144, 'km', 'about'), 136.8, 151.2],
    ['half a step where that is more than 5 %', figure(90, 'km', 'about'), 85, 95],
    ['itself and all above it, stated as the least', figure(1_000, 'people', 'at-least'), 1_000, Infinity],
    ['all above it, stated as exceeded', figure(130, 'people', 'more-than'), 130, Infinity],
    ['from end to end of a range, at the finer step', figure(150_000, 'people', 'exactly', 200_000), 145_000, 205_000],
    ['at the finer step of a range where that is its upper end’s', figure(100, 'km', 'exactly', 125), 99.5, 125.5],
    ['at the finer step too where a range is hedged', figure(10, 'km', 'about', 12), 9.5, 12.6],
    ['nothing below nought', figure(0, 'people'), 0, 0.5],
  ])('%s', (_name, stated, low, high) => {
    const range = rangeOf(stated);
    expect(range.low).toBeCloseTo(low, 9);
    expect(range.high).toBeCloseTo(high, 9);
  });

  it('kilometres, where miles are told', () => {
    expect(rangeOf(figure(90, 'mi', 'about'))).toEqual({ low: 85 * 1.609344, high: 95 * 1.609344, unit: 'km' });
  });
});

describe('figures meet', () => {
  const ninetyMiles = figure(90, 'mi', 'about');
  const itsConversion = figure(144, 'km', 'about');
  const anotherPaper = figure(150, 'km');
  const athird = figure(125, 'km', 'about');

  it.each([
    ['about 90 miles and about 144 km', ninetyMiles, itsConversion],
    ['about 90 miles and 150 km', ninetyMiles, anotherPaper],
    ['about 144 km and 150 km', itsConversion, anotherPaper],
    ['450 killed and 450 killed', figure(450, 'killed'), figure(450, 'killed')],
    ['at least 1,000 and 8,000', figure(1_000, 'men', 'at-least'), figure(8_000, 'men')],
    ['more than 130 and at least 1,000', figure(130, 'men', 'more-than'), figure(1_000, 'men', 'at-least')],
  ])('%s agree', (_name, a, b) => {
    expect(figuresMeet(a, b)).toBe(true);
  });

  it.each([
    ['about 125 km and about 90 miles', athird, ninetyMiles],
    ['about 125 km and about 144 km', athird, itsConversion],
    ['about 125 km and 150 km', athird, anotherPaper],
    ['at least 1,000 and 450', figure(1_000, 'men', 'at-least'), figure(450, 'men')],
    ['144 km and 145 km, whose ranges share only an end', figure(144, 'km'), figure(145, 'km')],
  ])('%s do not agree', (_name, a, b) => {
    expect(figuresMeet(a, b)).toBe(false);
    expect(figuresMeet(b, a)).toBe(false);
  });

  it('fighters and pylons cannot be compared', () => {
    expect(figuresMeet(figure(450, 'fighters'), figure(450, 'pylons'))).toBeUndefined();
  });

  const figures = fc
    .record({
      low: fc.nat(10_000),
      more: fc.nat(500),
      unit: fc.constantFrom('km', 'mi'),
      stated: fc.constantFrom('exactly', 'about', 'at-least', 'more-than'),
    })
    .map(({ low, more, unit, stated }): Figure => ({ low, high: low + more, unit, stated }));

  it('each with itself, and whichever is named first', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(figuresMeet(a, a)).toBe(true);
        expect(figuresMeet(a, b)).toBe(figuresMeet(b, a));
      }),
    );
  });

  it('hedged, wherever they do as plain numbers', () => {
    let met = 0;
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const plain = { ...a, stated: 'exactly' } as const;
        if (figuresMeet(plain, b) !== true) return;
        met += 1;
        expect(figuresMeet({ ...a, stated: 'about' }, b)).toBe(true);
      }),
    );
    expect(met).toBeGreaterThan(0);
  });
});

describe('a figure for a reader', () => {
  it.each([
    [figure(90, 'mi', 'about'), 'about 90 mi'],
    [figure(1_000, 'people', 'at-least'), 'at least 1,000 people'],
    [figure(130, 'people', 'more-than'), 'more than 130 people'],
    [figure(150_000, 'people', 'exactly', 200_000), '150,000 to 200,000 people'],
    [figure(0.5, 'share'), '0.5'],
    [figure(0.0125, 'share'), '0.0125'],
  ])('%o', (stated, shown) => {
    expect(showFigure(stated)).toBe(shown);
  });
});

it.each([
  [1, '1'],
  [1.2345, '1.23'],
  [0.12345, '0.123'],
  [12_345.678, '12,345.68'],
])('the number %d is shown as %s: two decimals at most, three digits below 1', (value, shown) => {
  expect(showNumber(value)).toBe(shown);
});

it.each([
  [136.789, 152.891, 'km', '136.79 to 152.89 km'],
  [1_000, Infinity, 'people', '1,000 people or more'],
  [0.25, 0.5, 'share', '0.25 to 0.5'],
  [0.25, Infinity, 'share', '0.25 or more'],
])('the range from %d to %d (%s) is shown as %s', (low, high, unit, shown) => {
  expect(showRange({ low, high, unit })).toBe(shown);
});

it('a range lies within another that shares an end with it, and not within one that it passes', () => {
  const km = (low: number, high: number) => ({ low, high, unit: 'km' });
  expect(lieWithin(km(2, 5), km(2, 9))).toBe(true);
  expect(lieWithin(km(4, 9), km(2, 9))).toBe(true);
  expect(lieWithin(km(1, 5), km(2, 9))).toBe(false);
  expect(lieWithin(km(4, 10), km(2, 9))).toBe(false);
});
