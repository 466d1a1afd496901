/** The base map: its data, and the region that it shows. */
import type { FeatureCollection, LineString, Polygon } from 'geojson';
import type { Region } from '../../domain/map/mercator.ts';
import provincesText from '../../../content/map/provinces.geojson?raw';
import valleyText from '../../../content/map/valley.geojson?raw';

/** What the shaded relief covers, and so what the map shows. The relief is in the map's own projection. */
export const REGION: Region = { south: 34.1992, west: 68.2, north: 36.3, east: 70.9 };

export interface ProvinceProperties {
  name: string;
  /** Where its name is written: [longitude, latitude]. A province at the edge has none. */
  label?: [number, number];
}

export const PROVINCES = JSON.parse(provincesText) as FeatureCollection<Polygon, ProvinceProperties>;

/** The valley's floor from south-west to north-east: [longitude, latitude] each. */
export const VALLEY = (JSON.parse(valleyText) as { geometry: LineString }).geometry.coordinates as [number, number][];
