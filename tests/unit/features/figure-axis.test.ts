import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/core/figure.ts';
import type { Figure } from '../../../src/core/schema/figure.ts';
import type { ClaimEntry, EvidenceEntry } from '../../../src/record/types.ts';
import { axisFor, placeOn } from '../../../src/features/disagreements/axis.ts';
import { figuresByMatter, figureRows, sidesWithoutFigure } from '../../../src/features/disagreements/figure-rows.ts';
import { given, throughTheAir } from '../../../src/features/disagreements/measured.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

const figure = (low: number, unit: string, stated: Figure['stated'] = 'exactly'): Figure => ({
  low,
  high: low,
  unit,
  stated,
});
const ranges = (...figures: Figure[]) => figures.map(rangeOf);

describe('an axis', () => {
  it('starts at nought and has equal round steps where the figures are of one order', () => {
    expect(axisFor(ranges(figure(150, 'km'), figure(90, 'mi', 'about')))).toEqual({
      scale: 'linear',
      low: 0,
      high: 200,
      ticks: [0, 50, 100, 150, 200],
    });
  });

  it('goes by powers of ten where they differ by orders of magnitude, whether bounded or not', () => {
    expect(axisFor(ranges(figure(130, 'carts'), figure(8_000, 'carts'), figure(1_000, 'carts', 'at-least')))).toEqual({
      scale: 'logarithmic',
      low: 100,
      high: 10_000,
      ticks: [100, 1_000, 10_000],
    });
  });

  it('is linear where a figure is nought, and there where all are', () => {
    expect(axisFor(ranges(figure(0, 'carts'), figure(4_000, 'carts'))).scale).toBe('linear');
    expect(axisFor(ranges(figure(0, 'carts', 'at-least'))).ticks).toEqual([0, 1]);
  });

  it('has a place for each value: in equal steps, or in equal factors; beyond its end, at the end', () => {
    const log = axisFor(ranges(figure(100, 'carts'), figure(10_000, 'carts')));
    expect([placeOn(log, log.low), placeOn(log, Infinity)]).toEqual([0, 100]);
    expect(placeOn({ scale: 'logarithmic', low: 100, high: 10_000, ticks: [] }, 1_000)).toBe(50);
    expect(placeOn({ scale: 'linear', low: 0, high: 200, ticks: [] }, 50)).toBe(25);
  });

  it('holds every figure and keeps their order', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(numbers, (values) => {
        const axis = axisFor(ranges(...values.map((value) => figure(value, 'carts'))));
        const sorted = values.toSorted((a, b) => a - b);
        const places = sorted.map((value) => placeOn(axis, value));
        expect(axis.low <= (sorted[0] ?? 0) && (sorted.at(-1) ?? 0) <= axis.high).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});

const piece = (actor: string, more: Partial<EvidenceEntry> = {}) =>
  ({
    statement: actor,
    actor,
    side: 'highland',
    stance: 'asserts',
    speaksOf: '2031-05-04',
    ...more,
  }) as EvidenceEntry;
const claim = (evidence: EvidenceEntry[], more: Partial<ClaimEntry> = {}) =>
  ({ slug: 'a', topic: 'casualties', figure: figure(40, 'fighters captured'), evidence, ...more }) as ClaimEntry;

const shown = (matters: ReturnType<typeof figuresByMatter>) =>
  matters.flatMap(({ of, families }) =>
    families.map(({ unit, rows }) => [of, unit, rows.map((row) => row.figure.low)]),
  );

describe('figures on a claim', () => {
  it('are the claim’s for whoever asserts it, a voice’s own where it has one, and none of who leaves it open', () => {
    const rows = figureRows(
      claim([
        piece('tolen'),
        piece('herald', { figure: figure(38, 'fighters captured', 'about') }),
        piece('arlin', { stance: 'denies', figure: figure(4, 'fighters captured') }),
        piece('courier', { stance: 'denies' }),
        piece('guard', { stance: 'withholds' }),
      ]),
    );
    expect(rows.map(({ piece: { actor }, figure: { low } }) => [actor, low])).toEqual([
      ['tolen', 40],
      ['herald', 38],
      ['arlin', 4],
    ]);
  });

  it('share an axis where they count people, and another where they count a thing; other topics stay out', () => {
    const matters = figuresByMatter(
      [
        claim([piece('tolen', { speaksOf: '2031-05-05' })]),
        claim([piece('arlin')], { figure: figure(7, 'people killed'), topic: 'force' }),
        claim([piece('tolen')], { figure: figure(3, 'carts burnt'), topic: 'force' }),
        claim([piece('tolen')], { figure: figure(9, 'people in need'), topic: 'humanitarian' }),
      ],
      plainManifest,
    );
    expect(shown(matters)).toEqual([
      ['the fighting', 'people', [7, 40]],
      ['the fighting', 'carts burnt', [3]],
    ]);
  });

  it('of two matters share none, and a matter without any is left out', () => {
    const topics = [
      { id: 'strike', name: 'The strike', figuresOf: 'the strike' },
      { id: 'trial', name: 'The trial', figuresOf: 'the trial' },
      { id: 'talks', name: 'Talks', figuresOf: 'the talks' },
    ];
    const matters = figuresByMatter(
      [
        claim([piece('tolen')], { figure: figure(300, 'dockers on strike'), topic: 'strike' }),
        claim([piece('tolen')], { figure: figure(12, 'witnesses heard'), topic: 'trial' }),
        claim([piece('arlin')], { figure: figure(400, 'workers on strike'), topic: 'strike' }),
      ],
      { topics },
    );
    expect(shown(matters)).toEqual([
      ['the strike', 'dockers on strike', [300]],
      ['the strike', 'people', [400]],
      ['the trial', 'people', [12]],
    ]);
  });

  it('may all be of one side, and then the other gave none', () => {
    expect(sidesWithoutFigure(figureRows(claim([piece('tolen')])), plainManifest)).toEqual(['lowland']);
  });
});

describe('a figure for the reader', () => {
  const names = {
    actor: (slug: string) => ({ slug, name: 'Mira Tolen', kind: 'person', side: 'highland' }) as const,
  };

  it('has who gives it, how stated, what it allows, and its place in the base unit', () => {
    const [row] = figureRows(claim([piece('tolen')], { figure: figure(10, 'mi', 'at-least') }));
    const shown = row && given(row, names);
    expect(shown).toMatchObject({
      words: 'At least 10 miles',
      stated: 'At least',
      allows: '16.09 km or more',
      value: { low: 16.09344, high: 16.09344 },
      by: { name: 'Mira Tolen', side: 'highland', statement: 'tolen' },
      day: '4 May 2031',
    });
  });

  it('is computed where it is the way through the air, with what the positions allow', () => {
    const place = (slug: string, lat: number) =>
      ({ slug, name: slug, position: { lat, lon: 69, precision: 'point', locatedBy: 'nobody' } }) as const;
    expect(throughTheAir(place('Lower', 35), place('Upper', 36))).toMatchObject({
      words: '111.2 km',
      stated: 'Computed',
      allows: '109.2 to 113.2 km',
      by: { name: 'A great circle from Lower to Upper' },
    });
  });
});
