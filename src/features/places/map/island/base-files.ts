/** The files on which the map is drawn. Asked for before the map's own script is there, so that neither waits for the other. */
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';

export type Outlines = FeatureCollection<
  Polygon | MultiPolygon,
  { name: string; label?: [number, number]; place?: string }
>;

export interface BaseFiles {
  areas: Outlines | undefined;
  way: Feature<LineString> | undefined;
}

/**
 * Fetches what the addresses in `data-outlines` and `data-line` name.
 * @throws Error where a file does not arrive.
 */
export async function fetchBase({ outlines, line }: DOMStringMap): Promise<BaseFiles> {
  const [areas, way] = await Promise.all([fetchJson<Outlines>(outlines), fetchJson<Feature<LineString>>(line)]);
  return { areas, way };
}

/** Nothing where the record has no such file. */
async function fetchJson<T>(address: string | undefined): Promise<T | undefined> {
  if (address === undefined) return undefined;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return (await response.json()) as T;
}
