/** The great circle between two places that a reader picks: its length and direction, and its line on the map. */
import { greatCircle } from '../../../../core/geo.ts';
import { bearingInWords, kilometres } from '../measured-way.ts';
import { Polyline, type LeafletMap } from './leaflet.ts';
import type { DrawnPlace } from '../drawn-place.ts';

/**
 * Shows the form.
 * @returns measures between two places, given by their slugs; and takes the measure away where one is missing
 */
export function addRuler(
  root: HTMLElement,
  map: LeafletMap,
  places: readonly DrawnPlace[],
): (from: string | undefined, to: string | undefined) => void {
  const form = root.querySelector<HTMLElement>('.map-ruler');
  const output = form?.querySelector('output');
  if (form) form.hidden = false;
  let line: Polyline | undefined;
  return (from, to) => {
    line?.remove();
    line = undefined;
    const [start, end] = [from, to].map((slug) => places.find((place) => place.slug === slug));
    if (start === undefined || end === undefined || start === end) {
      if (output) output.textContent = '';
      return;
    }
    const { km, bearing } = greatCircle(start, end);
    // Over the few hundred kilometres of such a map the great circle and the straight line are less than a pixel apart.
    line = new Polyline(
      [
        [start.lat, start.lon],
        [end.lat, end.lon],
      ],
      { interactive: false, className: 'map-ruled' },
    );
    line.addTo(map);
    const radius = [start, end].map(({ radiusKm = 1 }) => radiusKm).reduce((sum, each) => sum + each);
    if (output)
      output.textContent = `${kilometres(km)} through the air, ${bearingInWords(bearing)}; good to about ${String(radius)} km`;
  };
}
