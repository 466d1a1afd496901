/** What the map is drawn on: the files that the manifest names, read and checked. */
import type { z } from 'zod';
import { aspect, contains, type Region } from '../core/map/mercator.ts';
import { lineSchema, outlinesSchema, type MapPosition, type Outline } from '../core/schema/map-files.ts';
import type { Entries, Report } from './entries.ts';
import { parseJson } from './reading/json-text.ts';
import type { ManifestFile } from './manifest.ts';
import { advise } from './reading/nearest.ts';
import { checkSchema } from './reading/schema-problems.ts';
import { decodeText, Positions } from './reading/text.ts';
import { sizeOfWebp } from './webp.ts';
import { parseYaml, type Located, type Path } from './reading/yaml.ts';

export interface MapBase {
  /** What the map shows, and what the relief covers. */
  view: Region;
  /** Whose data it is, for the legend. */
  credit: string;
  /** Shaded relief (WebP). */
  relief?: MapFile;
  outlines?: MapFile & { features: Outline[] };
  line?: MapFile & { label: string; positions: MapPosition[] };
}

/** A file that the map loads as it stands. */
export interface MapFile {
  /** Its name in the folder: `relief.webp`. */
  name: string;
  bytes: Uint8Array;
}

/**
 * The base of the map; none where the record has no map. What is wrong with its files is reported, and a file that is not
 * there has been.
 */
export function readMapBase(
  { terms: { map }, known }: Entries,
  file: ManifestFile | undefined,
  report: Report,
): MapBase | undefined {
  if (file === undefined || map === undefined) return undefined;
  const view = map.view ?? map.bounds;
  const base: MapBase = { view, credit: map.credit ?? '' };
  const named = (name: string | undefined) => {
    const bytes = name === undefined ? undefined : file.mapFiles.get(name);
    if (name === undefined || bytes === undefined) return undefined;
    return { name: name.replace(/^map\//, ''), path: file.path.replace(/[^/]*$/, name), bytes };
  };
  const relief = named(map.relief);
  if (relief !== undefined) {
    const fault = reliefFault(relief.bytes, view);
    if (fault === undefined) base.relief = { name: relief.name, bytes: relief.bytes };
    else report({ path: relief.path, line: 1, column: 1, ...fault });
  }
  const outlines = named(map.outlines);
  const read = outlines && readGeoJson(outlines, outlinesSchema, 'the outlines', report);
  if (outlines !== undefined && read !== undefined) {
    const { features } = read.data;
    for (const [i, { properties }] of features.entries()) {
      const { place } = properties;
      if (place === undefined || known.places.has(place)) continue;
      const message = `place is "${place}", expected the slug of a place: ${advise(place, known.places, 'write a place that there is, or take it out')}`;
      report({
        path: outlines.path,
        ...read.located.at(['features', i, 'properties', 'place']),
        message,
        rule: 'unknown-reference',
      });
    }
    tellOutside(read.located, outlines.path, ['features'], features.flatMap(positionsOf), view, report);
    base.outlines = { name: outlines.name, bytes: outlines.bytes, features };
  }
  const line = named(map.line?.file);
  const way = line && readGeoJson(line, lineSchema, 'the line', report);
  if (line !== undefined && way !== undefined) {
    const { coordinates: positions } = way.data.geometry;
    tellOutside(way.located, line.path, ['geometry', 'coordinates'], positions, view, report);
    base.line = { name: line.name, bytes: line.bytes, label: map.line?.label ?? '', positions };
  }
  return base;
}

function positionsOf({ geometry }: Outline): MapPosition[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function readGeoJson<T>(
  { path, bytes }: { path: string; bytes: Uint8Array },
  schema: z.ZodType<T>,
  noun: string,
  report: Report,
): { data: T; located: Located } | undefined {
  const decoded = decodeText(bytes);
  const text = 'text' in decoded ? decoded.text : undefined;
  const json = text === undefined ? { offset: 0 } : parseJson(text);
  // JSON is YAML as well, so the same reader finds positions in it.
  const parsed = text === undefined || 'offset' in json ? undefined : parseYaml(text, new Positions(text));
  if (parsed === undefined || 'faults' in parsed) {
    const at = 'offset' in json ? new Positions(text ?? '').at(json.offset) : { line: 1, column: 1 };
    const message = `this is no JSON, expected ${noun} of the map as GeoJSON: write the file anew`;
    report({ path, ...at, message, rule: 'no-geojson' });
    return undefined;
  }
  const checked = checkSchema(schema, parsed.located, noun);
  if ('data' in checked) return { data: checked.data, located: parsed.located };
  for (const problem of checked.problems) report({ path, ...problem });
  return undefined;
}

/** Reports data of which nothing can be seen: its numbers have probably changed places. */
function tellOutside(
  located: Located,
  path: string,
  at: Path,
  positions: readonly MapPosition[],
  view: Region,
  report: Report,
): void {
  if (positions.some(([lon = 0, lat = 0]) => contains(view, { lat, lon }))) return;
  const message =
    'no position of it lies in the view of the map, expected [longitude, latitude]: swap the two, or take the file out';
  report({ path, ...located.at(at), message, rule: 'outside-the-map' });
}

/** How far the sides of the relief may be from those of the view, as a share: pixels are whole. */
const MOST_OFF = 0.01;

function reliefFault(bytes: Uint8Array, view: Region): { message: string; rule: string } | undefined {
  const size = sizeOfWebp(bytes);
  if (size === undefined) {
    return { message: 'this is no picture in WebP, expected the relief as one: save it as WebP', rule: 'no-webp' };
  }
  const { width, height } = size;
  const wanted = Math.round(width / aspect(view));
  if (Math.abs(height - wanted) <= wanted * MOST_OFF) return undefined;
  const message = `the relief is ${String(width)} × ${String(height)} pixels, expected ${String(width)} × ${String(wanted)}, as it covers the view exactly in the projection of web maps (EPSG:3857): cut it anew, or correct the view`;
  return { message, rule: 'relief-shape' };
}
