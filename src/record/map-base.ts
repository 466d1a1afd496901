/** What the map is drawn on: the files that the manifest names, read and checked. */
import type { z } from 'zod';
import type { Finding } from '../core/finding.ts';
import { aspect, contains, type Region } from '../core/map/mercator.ts';
import { noGeojson, noWebp, outsideTheMap, reliefShape, unknownReference } from '../core/rules/index.ts';
import { lineSchema, outlinesSchema, type MapPosition, type Outline } from '../core/schema/map-files.ts';
import type { Entries } from './entries.ts';
import { messageOn, valueOrReport, type Report } from './message.ts';
import { parseJson } from './reading/json-text.ts';
import type { ManifestFile } from './manifest.ts';
import { advise } from './reading/nearest.ts';
import { checkLocated } from './reading/check-schema.ts';
import { decodeText, TextFile } from './reading/text.ts';
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
    else report(messageOn(relief.path, fault));
  }
  const outlines = named(map.outlines);
  const read = outlines && readGeoJson(outlines, outlinesSchema, 'the outlines', report);
  if (outlines !== undefined && read !== undefined) {
    const { features } = read.data;
    for (const [i, { properties }] of features.entries()) {
      const { place } = properties;
      if (place === undefined || known.places.has(place)) continue;
      const advice = advise(place, known.places, 'write a place that there is, or take it out');
      const at = ['features', i, 'properties', 'place'];
      report(read.located.message(unknownReference.place(at, place, advice)));
    }
    tellOutside(read.located, ['features'], features.flatMap(positionsOf), view, report);
    base.outlines = { name: outlines.name, bytes: outlines.bytes, features };
  }
  const line = named(map.line?.file);
  const way = line && readGeoJson(line, lineSchema, 'the line', report);
  if (line !== undefined && way !== undefined) {
    const { coordinates: positions } = way.data.geometry;
    tellOutside(way.located, ['geometry', 'coordinates'], positions, view, report);
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
  const { value: text = '' } = decodeText(path, bytes);
  const json = parseJson(text);
  const file = new TextFile(path, text);
  // JSON is YAML as well, so the same reader finds positions in it.
  const parsed = 'offset' in json ? undefined : parseYaml(file);
  if (parsed === undefined || parsed.wrong !== undefined) {
    report(file.message(noGeojson.tell(['offset' in json ? json.offset : 0], noun)));
    return undefined;
  }
  const located = parsed.value;
  const data = valueOrReport(checkLocated(schema, located, noun), report);
  return data && { data, located };
}

/** Reports data of which nothing can be seen: its numbers have probably changed places. */
function tellOutside(
  located: Located,
  at: Path,
  positions: readonly MapPosition[],
  view: Region,
  report: Report,
): void {
  if (!positions.some(([lon = 0, lat = 0]) => contains(view, { lat, lon })))
    report(located.message(outsideTheMap.mapFile(at)));
}

/** How far the sides of the relief may be from those of the view, as a share: pixels are whole. */
const MOST_OFF = 0.01;

function reliefFault(bytes: Uint8Array, view: Region): Finding | undefined {
  const size = sizeOfWebp(bytes);
  if (size === undefined) return noWebp.tell([]);
  const { width, height } = size;
  const wanted = Math.round(width / aspect(view));
  return Math.abs(height - wanted) <= wanted * MOST_OFF ? undefined : reliefShape.tell([], width, height, wanted);
}
