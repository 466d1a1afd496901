/** The still map: where marks, names and what was said stand in its frame. */
import { frameAround, scaleOf } from '../../../core/map/frame.ts';
import { AROUND, placeLabels, type MapLabel, type LabelSide } from '../../../core/map/labels.ts';
import { aspect, contains, fractionIn, widthOfKm, type Region } from '../../../core/map/mercator.ts';
import type { MapBase } from '../../../record/map-base.ts';
import type { MapPlace } from '../map-places.ts';
import { markOf, type PlaceMark, type PlacedPlace } from './marks.ts';
import { SAYS_HEIGHT } from './says.ts';

/** Width of a letter in pixels at the sizes that map.css sets: of a place's name, and of a province's in capitals. */
const LETTER = { place: 6.6, province: 9.2, base: 8.4 };
/** Height of a line of a name. */
export const LINE_HEIGHT = 17;
/** Half the side of a mark. */
const MARK = 8;
/** What other names keep clear of round a mark, half across and half down: less than on the map that can be touched. */
const CLEAR_OF_MARK = [14, 10] as const;

/** A scale: its length in kilometres, and where it stands, as shares of the frame. */
export interface Scale {
  km: number;
  share: number;
  x: number;
  y: number;
}

/** Room between a scale and the edges of the frame. */
const EDGE = 0.025;

/** The scale of a frame, in the lower corner from which the nearest place is farther. */
export function scaleIn(frame: Region, places: readonly PlacedPlace[]): Scale {
  const { km, share } = scaleOf(frame);
  const spots = places.map(({ position }) => fractionIn(frame, position));
  const nearest = (x: number): number => Math.min(...spots.map((spot) => Math.hypot(spot.x - x, spot.y - 1)));
  return { km, share, x: nearest(0) < nearest(1) ? 1 - EDGE - share : EDGE, y: 1 - EDGE };
}

export interface PicturedMark {
  slug: string;
  mark: PlaceMark;
  /** Of the frame's width and height, in per cent. */
  x: number;
  y: number;
  /** Radius of the area of uncertainty, in per cent as SVG counts a radius. Left out where an outline is drawn. */
  radius?: number;
}

export interface PicturedName {
  /** Of a place of the record, its slug. */
  slug?: string;
  text: string;
  /** Its name in its own script, where there is room. */
  own?: string;
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

/** The part of the view that shows all of these places whole, their outlines and areas with them. */
export function frameOf(
  places: readonly PlacedPlace[],
  { view, outlines }: Pick<MapBase, 'view' | 'outlines'>,
): Region {
  const outlined = (outlines?.features ?? [])
    .filter(({ properties: { place } }) => places.some(({ slug }) => slug === place))
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()))
    .flatMap((ring) => ring.map(([lon = 0, lat = 0]) => ({ lat, lon, km: 0 })));
  const drawn = outlinedPlaces({ ...(outlines && { outlines }) });
  const rounds = places.map(({ slug, position: { lat, lon, radiusKm = 0 } }) => ({
    lat,
    lon,
    km: drawn.has(slug) ? 0 : radiusKm,
  }));
  return frameAround([...rounds, ...outlined], view);
}

export function picturedMarks(
  places: readonly PlacedPlace[],
  frame: Region,
  outlined: ReadonlySet<string>,
): PicturedMark[] {
  // What a percentage of a radius is of, in SVG: the frame's diagonal divided by √2; here per unit of its width.
  const diagonal = Math.hypot(1, 1 / aspect(frame)) / Math.SQRT2;
  return places.map((place) => {
    const { x, y } = fractionIn(frame, place.position);
    const { radiusKm, lat } = place.position;
    const radius =
      radiusKm === undefined || outlined.has(place.slug) ? undefined : widthOfKm(frame, radiusKm, lat) / diagonal;
    return {
      ...{ slug: place.slug, mark: markOf(place), x: percentOf(x), y: percentOf(y) },
      ...(radius !== undefined && { radius: percentOf(radius) }),
    };
  });
}

/** What a picture writes beside the marks. */
export interface Written {
  /** Widths in pixels of the marks of what was said of a place, by slug: those places are named first. */
  says: ReadonlyMap<string, number>;
  /** Whether names are written in their own script as well. */
  own: boolean;
  /** The only places that are named, by slug; the marks of the others are still in the way. */
  only?: ReadonlySet<string>;
}

/** The names for which a frame of this many pixels' width has room: places of which was spoken, other places, outlines. */
export function picturedNames(
  places: readonly PlacedPlace[],
  width: number,
  { outlines, frame }: Pick<MapBase, 'outlines'> & { frame: Region },
  { says, own, only }: Written,
): PicturedName[] {
  const size = { width, height: width / aspect(frame) };
  const ordered = places.toSorted((a, b) => Number(says.has(b.slug)) - Number(says.has(a.slug)));
  const wanted = [
    ...ordered
      .map((place) => wantedPlace(place, frame, own && only?.has(place.slug) !== false))
      .map((each) => (only === undefined || only.has(each.slug ?? '') ? each : { ...each, sides: [] })),
    ...wantedOutlines(places, outlines, frame),
  ];
  const ways = wanted.map((each) => waysOf(each, says.has(each.slug ?? '')));
  const labels = wanted.map(({ slug = '', style, at, mark, sides }, i): MapLabel => {
    const row = says.get(slug) ?? 0;
    const [whole, ...shorter] = (ways[i] ?? []).map((names) => ({
      width: Math.max(Math.max(names.text.length, names.own?.length ?? 0) * LETTER[style], row),
      height: LINE_HEIGHT * lineCount(names) + (row > 0 ? SAYS_HEIGHT + 1 : 0),
    }));
    const room = mark > 0 && { clear: CLEAR_OF_MARK };
    return {
      ...{ id: String(i), x: at.x * size.width, y: at.y * size.height, mark, sides, ...room },
      ...{ width: 0, height: 0, ...whole, shorter },
    };
  });
  const placed = placeLabels([...scaleBoxes(scaleIn(frame, places), size), ...labels], size);
  return wanted.flatMap(({ slug, style, at }, i) => {
    const { side, way = 0 } = placed.get(String(i)) ?? {};
    const names = ways[i]?.[way];
    if (side === undefined || names === undefined) return [];
    return [{ ...names, ...(slug !== undefined && { slug }), style, x: percentOf(at.x), y: percentOf(at.y), side }];
  });
}

/** How a name can be written, the whole first: in its own script as well, without that, and where something was said that alone. */
function waysOf({ text, own }: Wanted, said: boolean): Pick<Wanted, 'text' | 'own'>[] {
  return [...(own === undefined ? [] : [{ text, own }]), { text }, ...(said ? [{ text: '' }] : [])];
}

/** How many lines of names there are. */
function lineCount({ text, own }: { text: string; own?: string | undefined }): number {
  return Number(text !== '') + Number(own !== undefined);
}

/** Where the scale stands, which no name may touch: squares along it. */
function scaleBoxes({ share, x, y }: Scale, { width, height }: { width: number; height: number }): MapLabel[] {
  const half = 12;
  const long = share * width;
  return Array.from({ length: Math.ceil(long / (2 * half)) + 1 }, (_, i) => ({
    ...{
      id: `scale ${String(i)}`,
      x: x * width + Math.min(i * 2 * half, long),
      y: y * height - half / 2,
    },
    ...{ width: 0, height: 0, mark: half, sides: [] },
  }));
}

interface Wanted extends Pick<PicturedName, 'slug' | 'text' | 'own' | 'style'> {
  at: { x: number; y: number };
  mark: number;
  sides: readonly LabelSide[];
}

function wantedPlace({ slug, name, kind, own, position }: PlacedPlace, frame: Region, both: boolean): Wanted {
  const style = kind === 'province' ? 'province' : 'place';
  const names = { slug, text: name, ...(both && own !== undefined && { own: own.text }) };
  return { ...names, style, at: fractionIn(frame, position), mark: MARK, sides: AROUND };
}

/** Names of outlines that the map writes, with where: those of which no place of the record tells with a mark of its own. */
export function outlineNames(
  { outlines }: Pick<MapBase, 'outlines'>,
  marked: ReadonlySet<string>,
): { name: string; lat: number; lon: number }[] {
  return (outlines?.features ?? []).flatMap(({ properties: { name, label, place } }) => {
    if (label === undefined || (place !== undefined && marked.has(place))) return [];
    const [lon = 0, lat = 0] = label;
    return [{ name, lat, lon }];
  });
}

function wantedOutlines(places: readonly PlacedPlace[], outlines: MapBase['outlines'], frame: Region): Wanted[] {
  return outlineNames({ ...(outlines && { outlines }) }, new Set(places.map(({ slug }) => slug)))
    .filter((at) => contains(frame, at))
    .map(({ name, ...at }) => ({ text: name, style: 'base', at: fractionIn(frame, at), mark: 0, sides: ['centre'] }));
}

function percentOf(fraction: number): number {
  return Math.round(fraction * 10_000) / 100;
}
