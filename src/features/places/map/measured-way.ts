/** A great circle in words. */

const WINDS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** "92.7 km"; from 200 km on without the tenths. */
export function kilometres(km: number): string {
  return `${km.toLocaleString('en-GB', { maximumFractionDigits: km < 200 ? 1 : 0 })} km`;
}

/** "bearing 20° (north)": at the start, clockwise from true north. */
export function bearingInWords(degrees: number): string {
  return `bearing ${String(Math.round(degrees) % 360)}° (${WINDS[Math.round(degrees / 45) % 8] ?? ''})`;
}
