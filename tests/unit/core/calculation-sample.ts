/** Figures and places to calculate with. */
import type { LocatedPlace } from '../../../src/core/calculation/great-circle.ts';
import type { Figure } from '../../../src/core/schema/figure.ts';

export const figure = (value: number, unit: string, stated: Figure['stated'] = 'exactly'): Figure => ({
  low: value,
  high: value,
  unit,
  stated,
});
const place = (name: string, lat: number, lon: number, radiusKm?: number): LocatedPlace => ({
  name,
  position:
    radiusKm === undefined
      ? { lat, lon, precision: 'point', locatedBy: 'a gazetteer' }
      : { lat, lon, precision: 'area', radiusKm, locatedBy: 'a gazetteer' },
});

// 35° and 36° north on one meridian: 111.195 km.
export const PLACES = new Map<string, LocatedPlace>([
  ['lower-tamrin', place('Lower Tamrin', 35, 69)],
  ['upper-tamrin', place('Upper Tamrin', 36, 69)],
  ['tamrin-hills', place('Tamrin hills', 36, 69, 10)],
  ['lost-ferry', { name: 'Lost Ferry' }],
]);
