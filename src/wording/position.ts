/** Positions and heights as a reader of maps writes them. */
import type { PlaceEntry } from '../record/types.ts';

/** "35.317° N, 69.515° E", "33.865° S, 70.500° W". */
export function coordinatesInWords({ lat, lon }: { lat: number; lon: number }): string {
  const degrees = (value: number): string => `${Math.abs(value).toFixed(3)}°`;
  return `${degrees(lat)} ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)} ${lon < 0 ? 'W' : 'E'}`;
}

/** "3,848 m", "3,550 to 3,848 m". */
export function metres({ low, high }: { low: number; high: number }): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  return low === high ? `${number(low)} m` : `${number(low)} to ${number(high)} m`;
}

/** Why a place without a position is not on the map, for its page. */
export function whyNotOnMap({ kind }: Pick<PlaceEntry, 'kind'>): string {
  return kind === 'country'
    ? 'A country is no spot on this map, so it is listed only.'
    : 'No gazetteer that we can cite gives its position, so it is listed and not on the map.';
}
