/** What the map loads: the files of its base, and the lines of the still map. */
import type { APIRoute } from 'astro';
import { mapPlaces } from '../../features/places/map-places.ts';
import { LINES, linesAsSvg } from '../../features/places/map/lines.ts';
import { frameOf, placesOnMap } from '../../features/places/map/picture.ts';
import { stillFiles } from '../../features/places/map/still-file.ts';
import { getRecord } from '../../record/site.ts';

export async function getStaticPaths() {
  const record = await getRecord();
  const { map } = record;
  if (map === undefined) return [];
  const lines = linesAsSvg(map, frameOf(placesOnMap(mapPlaces(record), map.view), map));
  const drawn = [...(lines === undefined ? [] : [{ name: LINES, svg: lines }]), ...stillFiles(record, map)];
  return [
    ...[map.relief, map.outlines, map.line].filter((file) => file !== undefined),
    ...drawn.map(({ name, svg }) => ({ name, bytes: new TextEncoder().encode(svg) })),
  ].map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));
}

const TYPES: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  svg: 'image/svg+xml',
  geojson: 'application/geo+json',
};

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ params: { file = '' }, props: { bytes } }) =>
  new Response(bytes, {
    headers: { 'Content-Type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' },
  });
