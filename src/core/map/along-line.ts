/** Places in the order in which a line passes them. */
import type { Position } from '../geo.ts';

/**
 * The slugs of places in the order of the nearest point of a line, from its beginning; without a line from north to south.
 * @param line `[longitude, latitude]` each
 */
export function alongLine(
  places: readonly (Position & { slug: string })[],
  line: readonly (readonly number[])[] | undefined,
): string[] {
  const rank = (place: Position): number => {
    if (line === undefined) return -place.lat;
    const away = line.map(([lon = 0, lat = 0]) => Math.hypot(lat - place.lat, (lon - place.lon) * shrink(lat)));
    return away.indexOf(Math.min(...away));
  };
  return places
    .map(({ slug, lat, lon }) => ({ slug, lat, at: rank({ lat, lon }) }))
    .sort((a, b) => a.at - b.at || a.lat - b.lat || (a.slug < b.slug ? -1 : 1))
    .map(({ slug }) => slug);
}

/** How much shorter a degree of longitude is at a latitude. */
function shrink(lat: number): number {
  return Math.cos((lat * Math.PI) / 180);
}
