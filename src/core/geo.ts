/** Distances and directions on the sphere. */
import { bearing } from '@turf/bearing';
import { distance } from '@turf/distance';

/** Degrees north and east, WGS 84. */
export interface Position {
  lat: number;
  lon: number;
}

export interface GreatCircle {
  /** Kilometres on a sphere of the Earth's mean radius, 6371.0088 km: within 0.6 % of the ellipsoid's. */
  km: number;
  /** Direction at the start, in degrees clockwise from true north, from 0 to below 360. */
  bearing: number;
}

/** The shortest way through the air from one position to another. */
export function greatCircle(from: Position, to: Position): GreatCircle {
  const start = [from.lon, from.lat];
  const end = [to.lon, to.lat];
  return { km: distance(start, end, { units: 'kilometers' }), bearing: (bearing(start, end) + 360) % 360 };
}

/** A point of the gazetteer is good to about a kilometre. */
const POINT_RADIUS_KM = 1;

/** Within how many kilometres of its coordinates a position lies: a point, where it has no radius of its own. */
export function radiusOf({ radiusKm }: { radiusKm?: number | undefined }): number {
  return radiusKm ?? POINT_RADIUS_KM;
}
