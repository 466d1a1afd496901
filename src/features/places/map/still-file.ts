/** Small still maps as files of their own, light and dark: a page that shows one by its address gets no heavier. */
import { bandOf } from '../../../core/map/frame.ts';
import type { Region } from '../../../core/map/mercator.ts';
import type { Manifest } from '../../../core/schema/manifest.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import type { MapBase } from '../../../record/map-base.ts';
import { mapPlaces } from '../map-places.ts';
import { daysOnMap, type DayOnMap } from './days.ts';
import { htmlOf } from '../../../wording/html-text.ts';
import { labelLines } from './label-lines.ts';
import { drawnLines, sizeOfLines } from './lines.ts';
import type { PlaceMark, PlacedPlace } from './marks.ts';
import { frameOf, outlinedPlaces, picturedMarks, picturedNames, placesOnMap } from './picture.ts';
import { drawSays, type Says } from './says.ts';

const STILL_GROUNDS = ['light', 'dark'] as const;
export type Ground = (typeof STILL_GROUNDS)[number];

/** Width of a small still in pixels. */
export const STILL_WIDTH = 340;

/** What a style sheet cannot reach in a file that is shown as a picture. */
const COLOURS: Record<Ground, { land: string; ink: string; halo: string }> = {
  light: { land: '#eef1ee', ink: '#14201e', halo: '#ffffff' },
  dark: { land: '#18211f', ink: '#e8eeec', halo: '#0e1514' },
};

/** The name below `/map/` of the still of a day, or of a place. */
export function stillName(of: string, ground: Ground): string {
  return `still-${of}-${ground}.svg`;
}

/**
 * The part of the ground that a still shows: all of it for a day, and for a place a band that it lies in, so that on a
 * phone the first of its claims stands below the picture and still on the first screen.
 */
export function stillFrame(places: readonly PlacedPlace[], map: MapBase, own?: string): Region {
  const frame = frameOf(places, map);
  const place = places.find(({ slug }) => slug === own);
  return place === undefined ? frame : bandOf(frame, place.position.lat);
}

/** A still of each day, and of each place that the map can show, on both grounds. */
export function stillFiles(record: SiteRecord, map: MapBase): { name: string; svg: string }[] {
  const places = placesOnMap(mapPlaces(record), map.view);
  const drawing = { map, places, manifest: record.manifest };
  return STILL_GROUNDS.flatMap((ground) => [
    ...daysOnMap(record).map((each) => ({ name: stillName(each.day, ground), svg: drawStill(drawing, ground, each) })),
    ...places.map(({ slug }) => ({ name: stillName(slug, ground), svg: drawStill(drawing, ground, undefined, slug) })),
  ]);
}

interface StillDrawing {
  map: MapBase;
  places: readonly PlacedPlace[];
  manifest: Manifest;
}

function drawStill({ map, places, manifest }: StillDrawing, ground: Ground, each?: DayOnMap, own?: string): string {
  const frame = stillFrame(places, map, own);
  const { land, ink, halo } = COLOURS[ground];
  const { width, height } = sizeOfLines(frame, STILL_WIDTH);
  const at = (percent: number, of: number) => String(Math.round(percent * of) / 100);
  const of = (side: string) => manifest.sides.find(({ id }) => id === side)?.colour[ground] ?? ink;
  const says = new Map<string, Says>(
    (each?.places ?? []).flatMap(({ place, claims: [first] }) =>
      first === undefined ? [] : [[place, drawSays(first.sides, manifest, { ink, ground: halo, of })] as const],
    ),
  );
  const named = places.filter(({ slug }) => (own === undefined ? says.has(slug) : slug === own));
  const marks = picturedMarks(own === undefined ? places : named, frame, outlinedPlaces(map)).map(
    ({ x, y, radius, mark }) => {
      const centre = `${at(x, width)} ${at(y, height)}`;
      const area = radius === undefined ? '' : `<circle r="${at(radius, width)}" fill="url(#soft)"/>`;
      return `<g transform="translate(${centre})">${area}<path d="${SHAPES[mark]}" fill="${mark === 'ring' ? halo : ink}" stroke="${mark === 'ring' ? ink : halo}" stroke-width="1.5"/></g>`;
    },
  );
  const widths = new Map([...says].map(([slug, row]) => [slug, row.width]));
  const base = { ...(map.outlines && { outlines: map.outlines }), frame };
  const names = picturedNames(own === undefined ? places : named, STILL_WIDTH, own === undefined ? { frame } : base, {
    says: widths,
    own: false,
    only: new Set(named.map(({ slug }) => slug)),
  }).map(({ slug = '', text, x, y, side, style }) => {
    const row = says.get(slug);
    const lines = labelLines(side, row?.width ?? 0, text === '' ? 0 : 1);
    const line = `x="${String(lines.x)}" y="${String(lines.name)}" text-anchor="${lines.anchor}"`;
    const word = `<text ${line} stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" fill="${ink}"${style === 'base' ? ' opacity=".7" font-size="11"' : ''}>${htmlOf(text)}</text>`;
    const marksOf = row && `<g transform="translate(${String(lines.says.x)} ${String(lines.says.y)})">${row.svg}</g>`;
    return `<g transform="translate(${at(x, width)} ${at(y, height)})">${word}${marksOf ?? ''}</g>`;
  });
  const stops = [0.25, 0.7, 1].map(
    (offset, i) => `<stop offset="${String(offset)}" stop-color="${ink}" stop-opacity="${String([0.2, 0.1, 0][i])}"/>`,
  );
  const soft = `<radialGradient id="soft">${stops.join('')}</radialGradient>`;
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="'Archivo Narrow','Arial Narrow',sans-serif" font-size="14" font-weight="600"><rect width="100%" height="100%" fill="${land}"/>${soft}${drawnLines(map, frame, width, 0.5)}${marks.join('')}${names.join('')}</svg>\n`;
}

/** The marks, each with its middle at 0, 0. */
const SHAPES: Record<PlaceMark, string> = {
  disc: 'M-4 0a4 4 0 0 1 8 0a4 4 0 0 1-8 0z',
  square: 'M-4-4h8v8h-8z',
  triangle: 'M0-6 5.5 4.5H-5.5z',
  diamond: 'M0-6 6 0 0 6-6 0z',
  ring: 'M-4 0a4 4 0 0 1 8 0a4 4 0 0 1-8 0z',
};
