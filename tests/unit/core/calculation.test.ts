import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculation.ts';
import type { Calculation } from '../../../src/core/schema/calculation.ts';
import type { Figure } from '../../../src/core/schema/figure.ts';
import { figure, PLACES } from './calculation-sample.ts';

const outcome = (calculation: Calculation) => {
  const done = calculate(calculation, PLACES);
  return done.wrong === undefined ? done.value.outcome : done.wrong[0]?.rule;
};

const working = (calculation: Calculation) => {
  const done = calculate(calculation, PLACES);
  return done.wrong === undefined ? done.value.working : done.wrong.map(({ message }) => message);
};

describe('the weekday of a date', () => {
  it.each([
    ['2021-09-03', 'Friday', 'proves'],
    ['2021-09-06', 'Monday', 'proves'],
    ['2021-09-06', 'Sunday', 'refutes'],
    ['2000-02-29', 'Tuesday', 'proves'],
    ['1970-01-01', 'Thursday', 'proves'],
    ['1969-12-31', 'Wednesday', 'proves'],
    ['1960-03-01', 'Tuesday', 'proves'],
  ] as const)('%s as a %s: arithmetic %s it', (date, stated, expected) => {
    expect(outcome({ type: 'weekday', date, stated })).toBe(expected);
  });

  it('is one of seven, whatever the day', () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const proved = names.filter((stated) => outcome({ type: 'weekday', date: day, stated }) === 'proves');
          expect(proved).toEqual([
            new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day)),
          ]);
        },
      ),
    );
  });

  it.each([
    ['1970-01-01', '1 January 1970 is 0 days after 1 January 1970, a Thursday.', '0 = 7 × 0 + 0, so it is a Thursday.'],
    ['1970-01-02', '2 January 1970 is 1 day after 1 January 1970, a Thursday.', '1 = 7 × 0 + 1, so it is a Friday.'],
    [
      '1969-12-31',
      '31 December 1969 is 1 day before 1 January 1970, a Thursday.',
      '-1 = 7 × -1 + 6, so it is a Wednesday.',
    ],
    [
      '1969-12-24',
      '24 December 1969 is 8 days before 1 January 1970, a Thursday.',
      '-8 = 7 × -2 + 6, so it is a Wednesday.',
    ],
  ])('of %s is counted before or after the day from which it counts', (date, count, week) => {
    expect(working({ type: 'weekday', date, stated: 'Friday' })).toEqual([count, week, 'Stated: Friday.']);
  });

  it('shows its working', () => {
    expect(working({ type: 'weekday', date: '2021-09-04', stated: 'Saturday' })).toEqual([
      '4 September 2021 is 18,874 days after 1 January 1970, a Thursday.',
      '18,874 = 7 × 2,696 + 2, so it is a Saturday.',
      'Stated: Saturday.',
    ]);
  });
});

describe('a conversion', () => {
  it.each<[string, Figure, Figure, string]>([
    ['about 90 miles as 144 km', figure(90, 'mi', 'about'), figure(144, 'km'), 'proves'],
    ['about 90 miles as about 150 km', figure(90, 'mi', 'about'), figure(150, 'km', 'about'), 'proves'],
    ['about 90 miles as 125 km', figure(90, 'mi', 'about'), figure(125, 'km'), 'refutes'],
    ['150 km as 93 miles', figure(150, 'km'), figure(93, 'mi'), 'proves'],
    ['90 miles as more than 100 km', figure(90, 'mi'), figure(100, 'km', 'more-than'), 'proves'],
    ['90 miles as at least 140 km, which it only allows', figure(90, 'mi'), figure(140, 'km', 'at-least'), 'undecided'],
    ['90 miles as at least 200 km', figure(90, 'mi'), figure(200, 'km', 'at-least'), 'refutes'],
    ['at least 90 miles as at least 140 km', figure(90, 'mi', 'at-least'), figure(140, 'km', 'at-least'), 'proves'],
    ['at least 90 miles as 150 km, which it only allows', figure(90, 'mi', 'at-least'), figure(150, 'km'), 'undecided'],
    ['at least 90 miles as 120 km', figure(90, 'mi', 'at-least'), figure(120, 'km'), 'refutes'],
    ['miles as pylons', figure(90, 'mi'), figure(90, 'pylons'), 'calculation-units'],
  ])('%s', (_name, from, stated, expected) => {
    expect(outcome({ type: 'conversion', from, stated })).toBe(expected);
  });

  it('shows its working, in the direction of the source', () => {
    expect(working({ type: 'conversion', from: figure(90, 'mi', 'about'), stated: figure(144, 'km') })).toEqual([
      '90 mi × 1.609344 = 144.84 km.',
      'Given: about 90 mi, which allows 136.79 to 152.89 km.',
      'Stated: 144 km, which allows 143.5 to 144.5 km.',
    ]);
    expect(working({ type: 'conversion', from: figure(150, 'km'), stated: figure(93, 'mi') })[0]).toBe(
      '150 km ÷ 1.609344 = 93.21 mi.',
    );
  });

  it('of a range converts both of its ends, and of one unit converts nothing', () => {
    const range: Figure = { low: 80, high: 90, unit: 'mi', stated: 'exactly' };
    expect(working({ type: 'conversion', from: range, stated: figure(140, 'km') })[0]).toBe(
      '80 mi × 1.609344 = 128.75 km; 90 mi × 1.609344 = 144.84 km.',
    );
    expect(working({ type: 'conversion', from: figure(90, 'km'), stated: figure(90, 'km') })[0]).toBe('90 km.');
  });

  it('of units that do not convert tells the editor what to do', () => {
    expect(working({ type: 'conversion', from: figure(90, 'mi'), stated: figure(90, 'pylons') })).toEqual([
      'found the unit "pylons", expected "mi" or one that it converts to (km and mi convert): use one unit for one thing',
    ]);
  });
});

describe('a great-circle distance', () => {
  const distance = (stated: Figure, by: 'air' | 'road' | 'unstated', to = 'upper-tamrin'): Calculation => ({
    type: 'great-circle',
    from: 'lower-tamrin',
    to,
    stated,
    by,
  });

  it.each<[string, Calculation, string]>([
    ['proves a distance by air within its rounding', distance(figure(110, 'km'), 'air'), 'proves'],
    ['proves it in miles', distance(figure(70, 'mi'), 'air'), 'proves'],
    ['refutes another by air', distance(figure(150, 'km'), 'air'), 'refutes'],
    ['does not decide what is finer than the gazetteer', distance(figure(111, 'km'), 'air'), 'undecided'],
    [
      'does not decide what an area around a place leaves open',
      distance(figure(120, 'km'), 'air', 'tamrin-hills'),
      'undecided',
    ],
    ['refutes what lies outside the area', distance(figure(130, 'km'), 'air', 'tamrin-hills'), 'refutes'],
    ['never refutes a distance by road', distance(figure(150, 'km'), 'road'), 'undecided'],
    ['never proves one', distance(figure(110, 'km'), 'road'), 'undecided'],
    ['never decides where nobody says how it is measured', distance(figure(150, 'km'), 'unstated'), 'undecided'],
    ['needs a position', distance(figure(150, 'km'), 'air', 'lost-ferry'), 'calculation-no-position'],
    ['needs a place of the gazetteer', distance(figure(150, 'km'), 'air', 'nowhere'), 'calculation-no-position'],
    ['needs a length', distance(figure(150, 'pylons'), 'air'), 'calculation-units'],
  ])('%s', (_name, calculation, expected) => {
    expect(outcome(calculation)).toBe(expected);
  });

  it('shows its working', () => {
    expect(working(distance(figure(150, 'km'), 'road'))).toEqual([
      'Lower Tamrin (35.0000° N, 69.0000° E) to Upper Tamrin (36.0000° N, 69.0000° E): 111.2 km along a great circle, bearing 0.0°.',
      'The positions are good to 1 km and 1 km: 109.2 to 113.2 km.',
      'Stated: 150 km, which allows 145 to 155 km.',
      'The stated distance is by road, which a distance through the air neither proves nor refutes.',
    ]);
  });

  it('without a position tells the editor which place lacks it', () => {
    const done = calculate(distance(figure(150, 'km'), 'air', 'lost-ferry'), PLACES);
    expect(done.wrong).toEqual([
      {
        rule: 'calculation-no-position',
        path: ['to'],
        message:
          'the place "lost-ferry" has no position, expected one to measure from: give it a position in places/lost-ferry.yaml, or leave the calculation out',
      },
    ]);
  });
});

describe('a sum', () => {
  const sum = (stated: Figure): Calculation => ({
    type: 'sum',
    terms: [
      { label: 'killed', value: 450 },
      { label: 'captured', value: 130 },
    ],
    unit: 'fighters',
    stated,
  });

  it.each<[string, Figure, string]>([
    ['proves the sum', figure(580, 'fighters'), 'proves'],
    ['proves it rounded', figure(600, 'fighters', 'about'), 'proves'],
    ['proves a bound below it', figure(500, 'fighters', 'more-than'), 'proves'],
    ['refutes another', figure(450, 'fighters'), 'refutes'],
    ['refutes a bound above it', figure(1_000, 'fighters', 'at-least'), 'refutes'],
    ['cannot be stated in another unit', figure(580, 'pylons'), 'calculation-units'],
  ])('%s', (_name, stated, expected) => {
    expect(outcome(sum(stated))).toBe(expected);
  });

  it('adds miles to a sum that is stated in kilometres', () => {
    const terms = [
      { label: 'to the gorge', value: 45 },
      { label: 'up the valley', value: 45 },
    ];
    expect(outcome({ type: 'sum', terms, unit: 'mi', stated: figure(145, 'km') })).toBe('proves');
  });

  it('shows its working', () => {
    expect(working(sum(figure(580, 'fighters')))).toEqual([
      '450 (killed) + 130 (captured) = 580 fighters.',
      'Stated: 580 fighters, which allows 575 to 585 fighters.',
    ]);
  });
});

describe('a share', () => {
  const share = (part: Figure, whole: Figure, stated: Figure): Calculation => ({ type: 'share', part, whole, stated });
  const people = (value: number, stated: Figure['stated'] = 'exactly') => figure(value, 'people', stated);

  it.each<[string, Calculation, string]>([
    ['proves about a half', share(people(18e6), people(38e6, 'about'), figure(0.5, 'share', 'about')), 'proves'],
    ['refutes a half where it is a quarter', share(people(10e6), people(38e6), figure(0.5, 'share')), 'refutes'],
    ['takes miles of kilometres', share(figure(31, 'mi'), figure(100, 'km'), figure(0.5, 'share')), 'proves'],
    [
      'is not decided by a part without a bound',
      share(people(10e6, 'at-least'), people(38e6), figure(0.5, 'share')),
      'undecided',
    ],
    ['has one unit', share(people(10), figure(20, 'pylons'), figure(0.5, 'share')), 'calculation-units'],
    ['is stated as a share', share(people(10), people(20), figure(50, 'per cent')), 'calculation-units'],
    ['has a whole', share(people(10), people(0), figure(0.5, 'share')), 'calculation-no-whole'],
  ])('%s', (_name, calculation, expected) => {
    expect(outcome(calculation)).toBe(expected);
  });

  it('shows its working', () => {
    expect(working(share(people(45), people(90), figure(0.5, 'share')))).toEqual([
      'Part: 45 people, which allows 44.5 to 45.5 people.',
      'Whole: 90 people, which allows 85 to 95 people.',
      '44.5 ÷ 95 = 0.468; 45.5 ÷ 85 = 0.535.',
      'Stated: 0.5, which allows 0.45 to 0.55.',
    ]);
  });
});
