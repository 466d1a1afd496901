/** The still picture of the map: where things are drawn, as fractions or pixels of its frame. */
import { aspect, contains, fractionIn, widthOf, type Region } from '../../domain/map/mercator.ts';
import { placeLabels, type LabelSide } from '../../domain/map/labels.ts';
import type { MapPlace } from '../../view/map-places.ts';
import { PROVINCES, REGION, VALLEY } from './base.ts';
import { markOf, type Mark, type PlacedPlace } from './marks.ts';

/** Pixels of the drawing of the lines, which is as wide as the relief. */
export const LINES = { width: 1400, height: Math.round(1400 / aspect(REGION)) };

/** Width of a letter and height of a line of a name, in pixels, at the size that the style sheet sets. */
const LETTER = 6.4;
const LINE = 16;
/** What a percentage of a radius is of, in SVG: the frame's diagonal divided by √2; here per unit of its width. */
const DIAGONAL = Math.hypot(1, 1 / aspect(REGION)) / Math.SQRT2;
/** Half the side of a mark. */
const MARK = 8;

/** The places that lie on the map, those with the most claims first. */
export function placesOnMap(places: readonly MapPlace[], region: Region = REGION): PlacedPlace[] {
  return places
    .filter((place): place is PlacedPlace => place.position !== undefined && contains(region, place.position))
    .toSorted((a, b) => b.claims - a.claims || (a.slug < b.slug ? -1 : 1));
}

export interface PicturedPlace {
  slug: string;
  name: string;
  mark: Mark;
  /** Of the frame's width and height, in per cent. */
  x: number;
  y: number;
  /** Radius of the area of uncertainty, in per cent as SVG counts a radius. A province is drawn by its outline. */
  radius?: number;
  side?: LabelSide;
}

/** The places as a frame of this many pixels' width shows them; a name that finds no room has no side. */
export function picturedPlaces(places: readonly PlacedPlace[], width: number): PicturedPlace[] {
  const frame = { width, height: width / aspect(REGION) };
  const sides = placeLabels(
    places.map(({ slug, name, position }) => {
      const { x, y } = fractionIn(REGION, position);
      const size = { width: name.length * LETTER, height: LINE, mark: MARK };
      return { id: slug, x: x * frame.width, y: y * frame.height, ...size, sides: ['end', 'start', 'above', 'below'] };
    }),
    frame,
  );
  return places.map((place) => {
    const { slug, name, kind, position } = place;
    const { x, y } = fractionIn(REGION, position);
    const side = sides.get(slug);
    const circled = position.radiusKm !== undefined && kind !== 'province';
    return {
      slug,
      name,
      mark: markOf(place),
      x: percent(x),
      y: percent(y),
      ...(circled && { radius: percent(widthOf(REGION, position.radiusKm ?? 0, position.lat) / DIAGONAL) }),
      ...(side !== undefined && { side }),
    };
  });
}

/** The outlines of the provinces and the valley, as SVG path data in pixels of `LINES`. */
export function provincePaths(): { name: string; path: string }[] {
  return PROVINCES.features.map(({ properties, geometry }) => ({
    name: properties.name,
    path: geometry.coordinates.map((ring) => `${pathOf(ring)}z`).join(''),
  }));
}

/** The floor of the valley, as SVG path data in pixels of `LINES`. */
export function valleyPath(): string {
  return pathOf(VALLEY);
}

function percent(fraction: number): number {
  return Math.round(fraction * 10_000) / 100;
}

function pathOf(points: readonly (readonly number[])[]): string {
  const at = points.map(([lon = 0, lat = 0]) => {
    const { x, y } = fractionIn(REGION, { lat, lon });
    return `${String(Math.round(x * LINES.width))},${String(Math.round(y * LINES.height))}`;
  });
  return `M${at.filter((point, i) => point !== at[i - 1]).join('L')}`;
}
