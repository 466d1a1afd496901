import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculation.ts';
import type { Calculation } from '../../../src/core/schema/calculation.ts';
import { figure, PLACES } from './calculation-sample.ts';

describe('what cannot be worked out is told where it stands, with what was expected', () => {
  const km = figure(10, 'km');
  const pylons = figure(10, 'pylons');
  const half = figure(0.5, 'share');
  const units = (found: string, expected: string) =>
    `found the unit "${found}", expected "${expected}" or one that it converts to (km and mi convert): use one unit for one thing`;
  it.each<[string, Calculation, (string | number)[], string]>([
    ['a conversion', { type: 'conversion', from: km, stated: pylons }, ['stated', 'unit'], units('pylons', 'km')],
    [
      'a sum',
      { type: 'sum', terms: [{ label: 'here', value: 10 }], unit: 'km', stated: pylons },
      ['stated', 'unit'],
      units('pylons', 'km'),
    ],
    [
      'a share of another thing',
      { type: 'share', part: km, whole: pylons, stated: half },
      ['whole', 'unit'],
      units('pylons', 'km'),
    ],
    [
      'a share in per cent',
      { type: 'share', part: km, whole: km, stated: pylons },
      ['stated', 'unit'],
      units('pylons', 'share'),
    ],
    [
      'a share of what may be nought',
      { type: 'share', part: km, whole: figure(0, 'km'), stated: half },
      ['whole', 'low'],
      'found a whole that may be nought, expected more than nought: nothing can be divided by it',
    ],
    [
      'a distance in pylons',
      { type: 'great-circle', from: 'lower-tamrin', to: 'upper-tamrin', stated: pylons, by: 'air' },
      ['stated', 'unit'],
      units('pylons', 'km'),
    ],
    [
      'a distance from a place without a position',
      { type: 'great-circle', from: 'lost-ferry', to: 'upper-tamrin', stated: km, by: 'air' },
      ['from'],
      'the place "lost-ferry" has no position, expected one to measure from: give it a position in places/lost-ferry.yaml, or leave the calculation out',
    ],
    [
      'a distance from nowhere',
      { type: 'great-circle', from: 'nowhere', to: 'upper-tamrin', stated: km, by: 'air' },
      ['from'],
      'the place "nowhere" has no position, expected one to measure from: give it a position in places/nowhere.yaml, or leave the calculation out',
    ],
  ])('%s', (_name, calculation, path, message) => {
    const done = calculate(calculation, PLACES);
    expect(done.wrong).toMatchObject([{ path, message }]);
  });
});
