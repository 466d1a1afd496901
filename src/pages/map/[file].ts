/** What the map loads: the ground, drawn, and the small stills of other pages. */
import type { APIRoute } from 'astro';
import { LINES, linesAsSvg } from '../../features/places/map/lines.ts';
import { stillFiles } from '../../features/places/map/still-file.ts';
import { getRecord } from '../../record/site.ts';

export async function getStaticPaths() {
  const record = await getRecord();
  const { map } = record;
  if (map === undefined) return [];
  const lines = linesAsSvg(map, map.view);
  const drawn = [...(lines === undefined ? [] : [{ name: LINES, svg: lines }]), ...stillFiles(record, map)];
  return [
    ...(map.relief === undefined ? [] : [map.relief]),
    ...drawn.map(({ name, svg }) => ({ name, bytes: new TextEncoder().encode(svg) })),
  ].map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));
}

const TYPES: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ params: { file = '' }, props: { bytes } }) =>
  new Response(bytes, {
    headers: { 'Content-Type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' },
  });
