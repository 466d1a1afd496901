import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircle } from '../../../src/core/geo.ts';

const KABUL = { lat: 34.5281, lon: 69.1723 };
const BAZARAK = { lat: 35.3129, lon: 69.5152 };
const GORGE_MOUTH = { lat: 35.1683, lon: 69.2704 };
const KHAVAK_PASS = { lat: 35.6632, lon: 69.7871 };

describe('a great circle', () => {
  it.each([
    ['Kabul to Bazarak', KABUL, BAZARAK, 92.7, 19.6],
    ['Kabul to the mouth of the gorge', KABUL, GORGE_MOUTH, 71.7, 7.1],
    ['Kabul to the Khavak Pass', KABUL, KHAVAK_PASS, 138.1, 23.7],
    ['Bazarak to the Khavak Pass', BAZARAK, KHAVAK_PASS, 46.1, 32.2],
    ['Bazarak back to Kabul', BAZARAK, KABUL, 92.7, 199.8],
  ])('%s: length and bearing', (_name, from, to, km, bearing) => {
    const found = greatCircle(from, to);
    expect(found.km).toBeCloseTo(km, 1);
    expect(found.bearing).toBeCloseTo(bearing, 1);
  });

  it('a quarter of the way round the globe is a quarter of its circumference', () => {
    const { km, bearing } = greatCircle({ lat: 0, lon: 0 }, { lat: 0, lon: 90 });
    expect(km).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
    expect(bearing).toBeCloseTo(90, 9);
  });

  const position = fc.record({
    lat: fc.double({ min: 33, max: 38, noNaN: true }),
    lon: fc.double({ min: 66, max: 72, noNaN: true }),
  });

  it('is as long there as back, and its bearing is from 0 to below 360', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const there = greatCircle(a, b);
        expect(there.km).toBeCloseTo(greatCircle(b, a).km, 9);
        expect(there.bearing).toBeGreaterThanOrEqual(0);
        expect(there.bearing).toBeLessThan(360);
      }),
    );
  });

  it('is never longer than a detour', () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(greatCircle(a, b).km).toBeLessThanOrEqual(greatCircle(a, c).km + greatCircle(c, b).km + 1e-9);
      }),
    );
  });
});
