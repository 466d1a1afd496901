/** The distance between two places of the gazetteer. */
import type { Calculated } from './result.ts';
import { baseUnit, showNumber, showRange, type FigureRange } from '../figure.ts';
import { greatCircle, radiusOf, type GreatCircle } from '../geo.ts';
import { calculationNoPosition } from '../rules/index.ts';
import type { Calculation } from '../schema/calculation.ts';
import type { Place } from '../schema/place.ts';
import { compareMeasured, sayFigure, unitsDiffer } from './compare.ts';

/** What a calculation asks of a place. */
export type LocatedPlace = Pick<Place, 'name' | 'position'>;

type PlacePosition = NonNullable<Place['position']>;

/** The way through the air between two positions, and the distances that their uncertainty allows. */
export function airDistance(start: PlacePosition, end: PlacePosition): GreatCircle & { range: FigureRange } {
  const way = greatCircle(start, end);
  const slack = radiusOf(start) + radiusOf(end);
  return { ...way, range: { low: Math.max(0, way.km - slack), high: way.km + slack, unit: 'km' } };
}

/** By air: the positions' uncertainty on both ends counts. By road, or where nobody says how: undecided, whatever the figures. */
export function measure(
  { from, to, stated, by }: Extract<Calculation, { type: 'great-circle' }>,
  places: ReadonlyMap<string, LocatedPlace>,
): Calculated {
  const start = places.get(from);
  const end = places.get(to);
  if (start?.position === undefined) return { wrong: [calculationNoPosition.tell(['from'], from)] };
  if (end?.position === undefined) return { wrong: [calculationNoPosition.tell(['to'], to)] };
  if (baseUnit(stated.unit) !== 'km') return unitsDiffer(stated.unit, 'km', 'stated');
  const { km, bearing, range } = airDistance(start.position, end.position);
  const working = [
    `${where(start.name, start.position)} to ${where(end.name, end.position)}: ${km.toFixed(1)} km along a great circle, bearing ${bearing.toFixed(1)}°.`,
    `The positions are good to ${showNumber(radiusOf(start.position))} km and ${showNumber(radiusOf(end.position))} km: ${showRange(range)}.`,
    sayFigure('Stated', stated),
  ];
  if (by === 'air') return { value: { outcome: compareMeasured(range, stated), working } };
  return { value: { outcome: 'undecided', working: [...working, WHY_UNDECIDED[by]] } };
}

const WHY_UNDECIDED = {
  road: 'The stated distance is by road, which a distance through the air neither proves nor refutes.',
  unstated:
    'Nobody says whether the stated distance is by road or through the air: this neither proves nor refutes it.',
} as const;

function where(name: string, { lat, lon }: PlacePosition): string {
  return `${name} (${lat.toFixed(4)}° N, ${lon.toFixed(4)}° E)`;
}
