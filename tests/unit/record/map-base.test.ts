import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { linesAsSvg } from '../../../src/features/places/map/lines.ts';
import { frameOf, outlinedPlaces, picturedMarks, placesOnMap } from '../../../src/features/places/map/picture.ts';
import { lineOf } from '../../fixtures/told.ts';
import { readRecord } from '../../../src/record/read.ts';
import { sizeOfWebp } from '../../../src/record/webp.ts';
import { mapPlaces } from '../../../src/features/places/map-places.ts';
import { soundContent } from '../../fixtures/content.ts';

const RING = [
  [69, 35],
  [70, 35],
  [70, 36],
  [69, 35],
];
const AREAS = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Sarvand', place: 'sarvand', label: [69.5, 35.2], source: 'nobody' },
      geometry: { type: 'MultiPolygon', coordinates: [[RING], [RING.map(([lon = 0, lat = 0]) => [lon - 2, lat])]] },
    },
    { type: 'Feature', properties: { name: 'Next to it' }, geometry: { type: 'Polygon', coordinates: [RING] } },
  ],
};
const RIVER = {
  type: 'Feature',
  geometry: {
    type: 'LineString',
    coordinates: [
      [69, 35],
      [70, 36, 1900],
    ],
  },
};

const content = soundContent();
afterAll(content.remove);
mkdirSync(content.path('map'));
writeFileSync(content.path('map/README.md'), '# Whose data these are\n');
writeFileSync(content.path('map/areas.geojson'), JSON.stringify(AREAS));
writeFileSync(content.path('map/river.geojson'), JSON.stringify(RIVER, null, 2));
const manifest = readFileSync(content.path('record.yaml'), 'utf8');

async function recordWith(map: string) {
  writeFileSync(content.path('record.yaml'), manifest.replace(/^map:\n(?: .*\n)+/m, map));
  const { record, problems } = await readRecord(content.folder, { root: content.root });
  expect(problems.map(lineOf)).toEqual([]);
  if (record === undefined) throw new Error('no record');
  return record;
}

const BASE = 'map:\n  bounds: { south: 33, west: 66, north: 38, east: 72 }\n  credit: Nobody’s.\n';
const FULL = `${BASE}  view: { south: 34, west: 68, north: 37, east: 71 }\n  outlines: map/areas.geojson\n  line: { file: map/river.geojson, label: the river }\n`;

test('the map is drawn on what the manifest names, within its view', async () => {
  const { map } = await recordWith(FULL);
  expect(map).toMatchObject({
    view: { south: 34, north: 37 },
    credit: 'Nobody’s.',
    outlines: { name: 'areas.geojson' },
    line: { name: 'river.geojson', label: 'the river' },
  });
  expect(map).not.toHaveProperty('relief');
  expect(Buffer.from(map?.outlines?.bytes ?? []).toString()).toBe(JSON.stringify(AREAS));
});

test('the outline that is a place of the record lies over the others, and no circle is drawn for it', async () => {
  const record = await recordWith(FULL);
  const { map } = record;
  if (map === undefined) throw new Error('no map');
  const paths = (linesAsSvg(map, map.view) ?? '').match(/<path [^>]*>/g) ?? [];
  // The line lies over the outlines, in a soft band.
  expect(paths.map((path) => /stroke-width="(\d+)"/.exec(path)?.[1])).toEqual([undefined, '2', '14', '9', '3']);
  expect(paths[1]?.match(/z/g)).toHaveLength(2);
  const area = { lat: 35.5, lon: 69.5, precision: 'area', radiusKm: 20, locatedBy: 'Nobody.' } as const;
  const places = mapPlaces(record).map((place) => ({ ...place, position: area }));
  expect(paths.some((path) => path.includes('fill='))).toBe(false);
  const radii = new Map(
    places.map((place) => [
      place.slug,
      picturedMarks([place], map.view, outlinedPlaces(map))[0]?.radius === undefined ? 'outline' : 'circle',
    ]),
  );
  expect(Object.fromEntries(radii)).toEqual({ sarvand: 'outline', 'old-bridge': 'circle', mill: 'circle' });
});

test('a still map shows every place of the view whole, its outline or its area with it, and none beyond the view', async () => {
  const { map } = await recordWith(FULL);
  if (map === undefined) throw new Error('no map');
  const at = (slug: string, lat: number, lon: number, radiusKm?: number) => ({
    ...{ slug, name: 'X', kind: 'town' as const, href: '/places/x/' as const, claims: 1 },
    position: {
      lat,
      lon,
      precision: radiusKm ? ('area' as const) : ('point' as const),
      locatedBy: 'Nobody.',
      ...(radiusKm && { radiusKm }),
    },
  });
  const places = [at('old-bridge', 35.2, 69.4), at('mill', 35.6, 69.9, 12), at('sarvand', 35.5, 69.5, 20)];
  const frame = frameOf(places, map);
  for (const { x, y, radius = 0 } of picturedMarks(places, frame, outlinedPlaces(map))) {
    expect(Math.min(x, y) - radius).toBeGreaterThan(0);
    expect(Math.max(x, y) + radius).toBeLessThan(100);
  }
  // The ring of the outline that lies within the view.
  expect(frame.west < 69 && frame.east > 70 && frame.north > 36 && frame.south < 35).toBe(true);
  expect(placesOnMap([at('a', 35.5, 67.9), at('b', 35.5, 68.1)], map.view)).toHaveLength(1);
});

test('a map of bounds alone shows the bounds and has no lines to draw; a record without a map has none', async () => {
  rmSync(content.path('map'), { recursive: true });
  const { map } = await recordWith(BASE);
  expect(map).toEqual({ view: { south: 33, west: 66, north: 38, east: 72 }, credit: 'Nobody’s.' });
  expect(map && linesAsSvg(map, map.view)).toBeUndefined();
  expect(await recordWith('')).not.toHaveProperty('map');
});

test.each([
  ['lossy', 'VP8 ', { 26: [0x78, 0x05], 28: [0x36, 0x05] }],
  ['lossless', 'VP8L', { 21: [0x77, 0x45, 0x4d, 0x01] }],
  ['of several parts', 'VP8X', { 24: [0x77, 0x05, 0x00], 27: [0x35, 0x05, 0x00] }],
])('the size of a picture in WebP is read, %s', (_name, kind, parts) => {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF', 0, 'latin1');
  bytes.write(`WEBP${kind}`, 8, 'latin1');
  for (const [at, values] of Object.entries(parts)) bytes.set(values, Number(at));
  expect(sizeOfWebp(bytes)).toEqual({ width: 1400, height: 1334 });
});

test('of a cut picture and of another form no size is read', () => {
  expect(sizeOfWebp(Buffer.from('RIFF1234WEBPVP8 '))).toBeUndefined();
  expect(sizeOfWebp(Buffer.alloc(40, 'PNG'))).toBeUndefined();
});
