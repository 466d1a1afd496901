/** How a place is marked: by a shape that tells what sort of place it is and how exactly it is known. */
import type { MapPlace } from '../map-places.ts';

/** disc: a settlement or spot; square: a city; triangle: a pass; diamond: an airport; ring: somewhere in an area. */
export type PlaceMark = 'disc' | 'square' | 'triangle' | 'diamond' | 'ring';

/** A place that can be drawn. */
export type PlacedPlace = MapPlace & { position: NonNullable<MapPlace['position']> };

export function markOf({ kind, position }: Pick<PlacedPlace, 'kind' | 'position'>): PlaceMark {
  if (position.precision === 'area') return 'ring';
  if (kind === 'city') return 'square';
  if (kind === 'pass') return 'triangle';
  if (kind === 'airport') return 'diamond';
  return 'disc';
}

/** What each shape says, for the legend. */
export const MARK_WORDS: Readonly<Record<PlaceMark, string>> = {
  square: 'city',
  disc: 'town or spot',
  triangle: 'pass',
  diamond: 'airport',
  ring: 'somewhere in here, within the soft disc',
};

/**
 * How exactly the place is known, as a reader is told.
 * @param how listed: the record has no map, and nobody is told that something is not on it
 */
export function precisionInWords(
  { kind, position, within }: Pick<MapPlace, 'kind' | 'position' | 'within'>,
  how: 'listed' | 'marked' | 'outlined',
): string | undefined {
  const somewhere = within === undefined ? undefined : `Somewhere in ${within.name}`;
  if (how === 'listed' && (kind === 'country' || position === undefined)) return somewhere;
  if (kind === 'country') return 'Not on the map: larger than it, or beyond its edge';
  if (position === undefined)
    return somewhere === undefined
      ? 'Not on the map: nobody whom we can cite has located it'
      : `${somewhere}: nobody whom we can cite has located it more exactly`;
  if (how === 'outlined') return 'Drawn by its outline';
  if (position.radiusKm === undefined) return 'A point, good to about a kilometre';
  return `Somewhere within about ${String(position.radiusKm)} km of ${how === 'listed' ? 'the position' : 'the mark'}`;
}
