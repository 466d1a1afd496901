/** Writes the names of places and provinces where there is room for them, anew whenever the map has moved. */
import { placeLabels, type Label } from '../../../../core/map/labels.ts';
import type { ProvinceName } from './base.ts';
import type { LeafletMap, Marker } from './leaflet.ts';
import type { PlaceMarker } from './marker.ts';

/** Half the side of a mark as drawn, in pixels. */
const MARK = 8;

/** The buttons in the corner, which no name may touch. */
const BUTTONS: Label = { id: 'buttons', x: 26, y: 40, width: 0, height: 0, mark: 34, sides: [] };

/** @param markers - the most important first. */
export function keepLabels(map: LeafletMap, markers: readonly PlaceMarker[], provinces: readonly ProvinceName[]): void {
  const write = () => {
    const { x: width, y: height } = map.getSize();
    const labels: Label[] = [
      BUTTONS,
      ...markers.map(({ place, marker, label }) => ({
        ...where(map, marker, label, `place ${place.slug}`),
        mark: MARK,
        sides: ['end', 'start', 'above', 'below'] as const,
      })),
      ...provinces.map(({ name, marker }) => ({
        ...where(map, marker, marker.getElement()?.querySelector('span') ?? undefined, `province ${name}`),
        mark: 0,
        sides: ['centre'] as const,
      })),
    ];
    const placed = placeLabels(labels, { width, height });
    for (const { place, label } of markers) label.dataset.side = placed.get(`place ${place.slug}`) ?? 'none';
    for (const { name, marker } of provinces) {
      marker.getElement()?.classList.toggle('map-no-room', !placed.has(`province ${name}`));
    }
  };
  map.on('moveend resize', write);
  write();
}

function where(map: LeafletMap, marker: Marker, text: HTMLElement | undefined, id: string) {
  const { x, y } = map.latLngToContainerPoint(marker.getLatLng());
  return { id, x, y, width: text?.offsetWidth ?? 0, height: text?.offsetHeight ?? 0 };
}
