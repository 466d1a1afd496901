/** What part of the ground a map shows, and how long its scale is. */
import { greatCircle, type Position } from '../geo.ts';
import { KM_PER_DEGREE, latitudeOf, northing, type Region } from './mercator.ts';

/** A position that a map must show, with what lies so many kilometres around it. */
export interface Round extends Position {
  km: number;
}

/** Room left on every side, as a share of the width. */
const MARGIN = 0.07;

/**
 * The part of a view that holds all of these whole, with a margin, as wide as it is high where the view allows.
 * @returns the view itself where there is nothing to show
 */
export function frameAround(rounds: readonly Round[], view: Region): Region {
  if (rounds.length === 0) return view;
  const up = rounds.map(({ lat, km }) => northing(lat + km / KM_PER_DEGREE));
  const down = rounds.map(({ lat, km }) => northing(lat - km / KM_PER_DEGREE));
  const away = ({ lat, km }: Round): number => km / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
  const right = rounds.map((each) => each.lon + away(each));
  const left = rounds.map((each) => each.lon - away(each));
  const [west, east] = [Math.min(...left), Math.max(...right)];
  const [south, north] = [Math.min(...down), Math.max(...up)];
  const size = Math.max(LEAST_SHARE, Math.max(east - west, north - south) * (1 + 2 * MARGIN));
  const across = within([west, east], size, [view.west, view.east]);
  const along = within([south, north], size, [northing(view.south), northing(view.north)]);
  return { west: across[0], east: across[1], south: latitudeOf(along[0]), north: latitudeOf(along[1]) };
}

/** How many times as wide as it is high a band is. */
const BAND = 2.25;

/** The band of a frame that has a latitude as near its middle as the frame lets it, as wide as the frame. */
export function bandOf(frame: Region, lat: number): Region {
  const at = northing(lat);
  const limits: [number, number] = [northing(frame.south), northing(frame.north)];
  const [south, north] = within([at, at], (frame.east - frame.west) / BAND, limits);
  return { ...frame, south: latitudeOf(south), north: latitudeOf(north) };
}

/** An interval of a size around another one, moved and cut so that it does not leave the limits. */
function within([low, high]: [number, number], size: number, [least, most]: [number, number]): [number, number] {
  const whole = Math.min(size, most - least);
  const start = Math.min(Math.max((low + high) / 2 - whole / 2, least), most - whole);
  return [start, start + whole];
}

/** Degrees of longitude that a frame has at least: round a place alone lies some land. */
const LEAST_SHARE = 0.25;

/** Lengths that a scale may have, in kilometres. */
const SCALES = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The longest round length that takes at most a third of the width at the region's middle: its kilometres, and its share of the width. */
export function scaleOf(region: Region): { km: number; share: number } {
  const lat = (region.south + region.north) / 2;
  const width = greatCircle({ lat, lon: region.west }, { lat, lon: region.east }).km;
  const km = SCALES.findLast((each) => each <= width / 3) ?? SCALES[0] ?? 1;
  return { km, share: km / width };
}

/** Where a region lies within another one's map, as shares of the other's width and height. */
export function cutOf(whole: Region, part: Region): { left: number; top: number; width: number; height: number } {
  const high = northing(whole.north) - northing(whole.south);
  return {
    left: (part.west - whole.west) / (whole.east - whole.west),
    top: (northing(whole.north) - northing(part.north)) / high,
    width: (part.east - part.west) / (whole.east - whole.west),
    height: (northing(part.north) - northing(part.south)) / high,
  };
}
