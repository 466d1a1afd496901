/** Places as the map needs them, and the distances between them. */
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/core/schema/figure.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import type { ClaimEntry } from '../../../src/record/types.ts';
import { mapPlaces } from '../../../src/features/places/map-places.ts';
import { statedDistances } from '../../../src/features/disagreements/stated-distances.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const bridge = { lat: 35.2, lon: 69.4, precision: 'point', locatedBy: 'A gazetteer of invented places' };

test('the map has the places that stand, by name, each with its page and how many claims are about it', () => {
  const places = record.places.map((place) =>
    place.slug === 'sarvand' ? { ...place, withdrawn: { on: '2021-07-01', why: 'It is a mill.' } } : place,
  );
  expect(mapPlaces({ ...record, places })).toEqual([
    {
      slug: 'mill',
      name: 'The mill',
      kind: 'locality',
      href: '/places/mill/',
      note: 'No gazetteer has it.',
      claims: 2,
    },
    {
      slug: 'old-bridge',
      name: 'The old bridge',
      kind: 'locality',
      href: '/places/old-bridge/',
      position: bridge,
      claims: 3,
    },
  ]);
});

test('a place that nobody has located is somewhere in the nearest place around it that has a position, if that stands', () => {
  const within = (places: typeof record.places) =>
    mapPlaces({ ...record, places }).find(({ slug }) => slug === 'mill')?.within;
  expect(within(record.places)).toEqual({ slug: 'sarvand', name: 'Sarvand' });
  const far = record.places.map((place) => (place.slug === 'sarvand' ? { ...place, position: undefined } : place));
  expect(within(far)).toBeUndefined();
});

test('a place has its name in its own script, and its heights with who published them', () => {
  const places = record.places.map((place) => ({
    ...place,
    spellings: [
      { text: 'Mylle', lang: 'en' },
      { text: 'آسیا', lang: 'fa' },
    ],
    elevation: { low: 1180, high: 1240, by: 'Two surveys differ.' },
  }));
  expect(mapPlaces({ ...record, places })[0]).toMatchObject({
    own: { text: 'آسیا', lang: 'fa' },
    height: '1,180 to 1,240 m. Two surveys differ.',
  });
});

describe('a distance that a source states', () => {
  const stated: Figure = { low: 10, high: 10, unit: 'mi', stated: 'about' };
  const given = { type: 'great-circle', from: 'old-bridge', to: 'sarvand', stated, by: 'air' } as const;
  const measured: ClaimEntry = {
    ...record.claim('flour-carts'),
    figure: stated,
    calculation: { ...given, result: { outcome: 'undecided', working: ['The working.'] } },
  };

  test('stands beside the way through the air between the same places, with everybody who gives it', () => {
    const [found, ...others] = statedDistances(
      [record.claim('mill-distance'), measured, record.claim('bridge-kept')],
      record,
    );
    expect(others).toEqual([]);
    expect(found?.claim).toBe(measured);
    expect(found?.ends.map(({ slug }) => slug)).toEqual(['old-bridge', 'sarvand']);
    expect(found?.working).toEqual(['The working.']);
    expect(found?.figures.map(({ words, stated: how, by }) => `${words}, ${how}, ${by.name}`)).toEqual([
      'About 10 miles, About, The Sarvand Courier',
      expect.stringMatching(/^\d[\d.]* km, Computed, A great circle from The old bridge to /) as string,
    ]);
    expect(found?.figures[0]).toMatchObject({
      allows: '8.05 to 24.14 km',
      value: { low: 16.09344, high: 16.09344 },
      by: { side: 'outlet', statement: 'courier-from-the-mill' },
      day: '3 May 2010',
    });
  });

  test('between places without a position is a fault of the program', () => {
    const from = {
      ...measured,
      calculation: { ...given, from: 'mill', result: { outcome: 'undecided' as const, working: [] } },
    };
    expect(() => statedDistances([from], record)).toThrow(new RangeError('mill has no position'));
  });
});
