/** Where a position lies on a map in the Web Mercator projection (EPSG:3857). */
import type { Position } from '../geo.ts';

/** A rectangle between two parallels and two meridians, in degrees (WGS 84). */
export interface Region {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Kilometres of a degree of longitude on the equator, on the sphere of Web Mercator (6378.137 km). */
export const KM_PER_DEGREE = 111.319_49;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Mercator's northing in degrees: the same scale as degrees of longitude. */
export function northing(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) * 180) / Math.PI;
}

/** The latitude at a northing: what {@link northing} undoes. */
export function latitudeOf(north: number): number {
  return (Math.atan(Math.exp(radians(north))) * 2 * 180) / Math.PI - 90;
}

/** Width of a region's map divided by its height. */
export function aspect({ south, west, north, east }: Region): number {
  return (east - west) / (northing(north) - northing(south));
}

/** A position as fractions of a region's map: `{ x: 0, y: 0 }` is its north-west corner, `{ x: 1, y: 1 }` its south-east. */
export function fractionIn(region: Region, { lat, lon }: Position): { x: number; y: number } {
  const [top, bottom] = [northing(region.north), northing(region.south)];
  return { x: (lon - region.west) / (region.east - region.west), y: (top - northing(lat)) / (top - bottom) };
}

/** Whether a position lies within a region. */
export function contains(region: Region, { lat, lon }: Position): boolean {
  return lat >= region.south && lat <= region.north && lon >= region.west && lon <= region.east;
}

/** A length in kilometres at a latitude, as a fraction of the region's width. */
export function widthOfKm(region: Region, km: number, lat: number): number {
  return km / (KM_PER_DEGREE * Math.cos(radians(lat)) * (region.east - region.west));
}
