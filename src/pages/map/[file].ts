/** What the map loads: the files of its base, and the lines of the still map. */
import type { APIRoute } from 'astro';
import { LINES, linesAsSvg } from '../../features/places/map/lines.ts';
import { getRecord } from '../../record/site.ts';

export async function getStaticPaths() {
  const { map } = await getRecord();
  if (map === undefined) return [];
  const lines = linesAsSvg(map);
  return [
    ...[map.relief, map.outlines, map.line].filter((file) => file !== undefined),
    ...(lines === undefined ? [] : [{ name: LINES, bytes: new TextEncoder().encode(lines) }]),
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
