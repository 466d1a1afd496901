/** The still map: where marks and names stand in its frame. */
import { placeLabels, type Label, type LabelSide } from '../../domain/map/labels.ts';
import { aspect, contains, fractionIn, widthOf } from '../../domain/map/mercator.ts';
import type { Position } from '../../domain/geo.ts';
import type { MapPlace } from '../../view/map-places.ts';
import { PROVINCES, REGION } from './base.ts';
import { markOf, type Mark, type PlacedPlace } from './marks.ts';

/** The part of the region that the still map shows, as fractions of it. map.css cuts the relief by the same numbers. */
export const STILL = { left: 0.1, top: 0.115, size: 0.8 };

/** Width of a letter in pixels at the sizes that map.css sets: of a place's name, and of a province's in capitals. */
const LETTER = { place: 6.4, province: 9.2 };
const LINE = 16;
/** Half the side of a mark. */
const MARK = 8;
/** What a percentage of a radius is of, in SVG: the frame's diagonal divided by √2; here per unit of its width. */
const DIAGONAL = Math.hypot(1, 1 / aspect(REGION)) / Math.SQRT2;

export interface PicturedMark {
  mark: Mark;
  /** Of the frame's width and height, in per cent. */
  x: number;
  y: number;
  /** Radius of the area of uncertainty, in per cent as SVG counts a radius. A province is drawn by its outline. */
  radius?: number;
}

export interface PicturedName {
  text: string;
  x: number;
  y: number;
  side: LabelSide;
  /** A province of the base map, or a place of the record that is one, is written as provinces are. */
  style: 'place' | 'province' | 'base';
}

/** The places that the map can show, those with the most claims first. */
export function placesOnMap(places: readonly MapPlace[]): PlacedPlace[] {
  return places
    .filter((place): place is PlacedPlace => place.position !== undefined && contains(REGION, place.position))
    .toSorted((a, b) => b.claims - a.claims || (a.slug < b.slug ? -1 : 1));
}

export function picturedMarks(places: readonly PlacedPlace[]): PicturedMark[] {
  return places.map((place) => {
    const { x, y } = inStill(place.position);
    const { radiusKm, lat } = place.position;
    const radius =
      radiusKm === undefined || place.kind === 'province'
        ? undefined
        : percent(widthOf(REGION, radiusKm, lat) / STILL.size / DIAGONAL);
    return { mark: markOf(place), x: percent(x), y: percent(y), ...(radius !== undefined && { radius }) };
  });
}

/** The names for which a frame of this many pixels' width has room: places first, then the base map's provinces. */
export function picturedNames(places: readonly PlacedPlace[], width: number): PicturedName[] {
  const frame = { width, height: width / aspect(REGION) };
  const wanted = [...places.map(wantedPlace), ...wantedProvinces(places)];
  const sides = placeLabels(
    wanted.map(({ text, style, at, mark, sides: tried }, i): Label => {
      const letter = style === 'place' ? LETTER.place : LETTER.province;
      const size = { width: text.length * letter, height: LINE };
      return { id: String(i), x: at.x * frame.width, y: at.y * frame.height, ...size, mark, sides: tried };
    }),
    frame,
  );
  return wanted.flatMap(({ text, style, at }, i) => {
    const side = sides.get(String(i));
    return side === undefined ? [] : [{ text, style, x: percent(at.x), y: percent(at.y), side }];
  });
}

interface Wanted extends Pick<PicturedName, 'text' | 'style'> {
  at: { x: number; y: number };
  mark: number;
  sides: readonly LabelSide[];
}

function wantedPlace({ name, kind, position }: PlacedPlace): Wanted {
  const style = kind === 'province' ? 'province' : 'place';
  return { text: name, style, at: inStill(position), mark: MARK, sides: ['end', 'start', 'above', 'below'] };
}

function wantedProvinces(places: readonly PlacedPlace[]): Wanted[] {
  const own = new Set(places.filter(({ kind }) => kind === 'province').map(({ name }) => name));
  return PROVINCES.features.flatMap(({ properties: { name, label } }): Wanted[] => {
    if (label === undefined || own.has(name)) return [];
    const [lon, lat] = label;
    return [{ text: name, style: 'base', at: inStill({ lat, lon }), mark: 0, sides: ['centre'] }];
  });
}

function inStill(position: Position): { x: number; y: number } {
  const { x, y } = fractionIn(REGION, position);
  return { x: (x - STILL.left) / STILL.size, y: (y - STILL.top) / STILL.size };
}

function percent(fraction: number): number {
  return Math.round(fraction * 10_000) / 100;
}
