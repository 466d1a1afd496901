/** The still map: where marks and names stand in its frame. */
import { placeLabels, type Label, type LabelSide } from '../../../core/map/labels.ts';
import { aspect, contains, fractionIn, widthOf, type Region } from '../../../core/map/mercator.ts';
import type { Position } from '../../../core/geo.ts';
import type { MapBase } from '../../../record/map-base.ts';
import type { MapPlace } from '../map-places.ts';
import { markOf, type Mark, type PlacedPlace } from './marks.ts';

/** The part of the view that a still map shows, as fractions of it. map.css cuts the relief by the same numbers. */
export interface Still {
  left: number;
  top: number;
  size: number;
}

/** Without the edges of the view, where no place is; else the whole view. */
export const STILL = { left: 0.1, top: 0.115, size: 0.8 } as const satisfies Still;
const WHOLE: Still = { left: 0, top: 0, size: 1 };

/** How near to the edge of a still map a mark may lie, as a fraction of the map. */
const EDGE = 0.02;

/** Width of a letter in pixels at the sizes that map.css sets: of a place's name, and of a province's in capitals. */
const LETTER = { place: 6.4, province: 9.2 };
const LINE = 16;
/** Half the side of a mark. */
const MARK = 8;
export interface PicturedMark {
  mark: Mark;
  /** Of the frame's width and height, in per cent. */
  x: number;
  y: number;
  /** Radius of the area of uncertainty, in per cent as SVG counts a radius. Left out where an outline is drawn. */
  radius?: number;
}

export interface PicturedName {
  text: string;
  x: number;
  y: number;
  side: LabelSide;
  /** An outline of the map, or a place of the record that is a province, is written as provinces are. */
  style: 'place' | 'province' | 'base';
}

/** The places that are drawn by their outlines, by slug. */
export function outlinedPlaces({ outlines }: Pick<MapBase, 'outlines'>): Set<string> {
  return new Set((outlines?.features ?? []).flatMap(({ properties: { place } }) => place ?? []));
}

/** The places that the map can show, those with the most claims first. */
export function placesOnMap(places: readonly MapPlace[], view: Region): PlacedPlace[] {
  return places
    .filter((place): place is PlacedPlace => place.position !== undefined && contains(view, place.position))
    .toSorted((a, b) => b.claims - a.claims || (a.slug < b.slug ? -1 : 1));
}

/** The part of the view that shows all of these places. */
export function stillOf(places: readonly PlacedPlace[], view: Region): Still {
  const inside = (fraction: number) => fraction >= EDGE && fraction <= 1 - EDGE;
  const shown = places.every(({ position }) => {
    const { x, y } = inStill(position, { view, still: STILL });
    return inside(x) && inside(y);
  });
  return shown ? STILL : WHOLE;
}

/** A still map: of which view, and which part of it; and the places that are drawn by their outlines, by slug. */
export interface Frame {
  view: Region;
  still: Still;
  outlined: ReadonlySet<string>;
}

export function picturedMarks(places: readonly PlacedPlace[], frame: Frame): PicturedMark[] {
  const { view, still, outlined } = frame;
  // What a percentage of a radius is of, in SVG: the frame's diagonal divided by √2; here per unit of its width.
  const diagonal = Math.hypot(1, 1 / aspect(view)) / Math.SQRT2;
  return places.map((place) => {
    const { x, y } = inStill(place.position, frame);
    const { radiusKm, lat } = place.position;
    const radius =
      radiusKm === undefined || outlined.has(place.slug)
        ? undefined
        : percent(widthOf(view, radiusKm, lat) / still.size / diagonal);
    return { mark: markOf(place), x: percent(x), y: percent(y), ...(radius !== undefined && { radius }) };
  });
}

/** The names for which a frame of this many pixels' width has room: places first, then the outlines of the map. */
export function picturedNames(
  places: readonly PlacedPlace[],
  width: number,
  outlines: MapBase['outlines'],
  shown: Frame,
): PicturedName[] {
  const frame = { width, height: width / aspect(shown.view) };
  const wanted = [...places.map((place) => wantedPlace(place, shown)), ...wantedOutlines(places, outlines, shown)];
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

function wantedPlace({ name, kind, position }: PlacedPlace, frame: Frame): Wanted {
  const style = kind === 'province' ? 'province' : 'place';
  return { text: name, style, at: inStill(position, frame), mark: MARK, sides: ['end', 'start', 'above', 'below'] };
}

function wantedOutlines(places: readonly PlacedPlace[], outlines: MapBase['outlines'], frame: Frame): Wanted[] {
  const marked = new Set(places.map(({ slug }) => slug));
  return (outlines?.features ?? []).flatMap(({ properties: { name, label, place } }): Wanted[] => {
    if (label === undefined || (place !== undefined && marked.has(place))) return [];
    const [lon = 0, lat = 0] = label;
    return [{ text: name, style: 'base', at: inStill({ lat, lon }, frame), mark: 0, sides: ['centre'] }];
  });
}

function inStill(position: Position, { view, still }: Pick<Frame, 'view' | 'still'>): { x: number; y: number } {
  const { x, y } = fractionIn(view, position);
  return { x: (x - still.left) / still.size, y: (y - still.top) / still.size };
}

function percent(fraction: number): number {
  return Math.round(fraction * 10_000) / 100;
}
