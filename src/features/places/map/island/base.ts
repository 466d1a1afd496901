/** The ground of the moving map: relief and lines as pictures that cover its view, and the names of outlines. */
import { DivIcon, ImageOverlay, LatLngBounds, Marker, type LeafletMap } from './leaflet.ts';

/** How far the map can be moved beyond the view in the north, so that a card above a northern place can be read, as a share of the view. */
const ABOVE = 0.8;
/** How far beyond the view in the west and the east, for a card beside its edge. */
const MARGIN = 0.3;

export interface ProvinceName {
  name: string;
  marker: Marker;
}

export interface Base {
  /** What fills the frame at the smallest scale. */
  bounds: LatLngBounds;
  edge: LatLngBounds;
  /** The names of outlines, once they are drawn. */
  names: ProvinceName[];
  /**
   * Draws everything.
   * @param lost called for a picture that does not arrive
   */
  addTo: (map: LeafletMap, lost: () => void) => void;
}

/** The base as the element's attributes name it. `data-view` says what it covers: south, west, north and east. */
export function baseOf({ view = '', relief, lines, names: told = '[]' }: DOMStringMap): Base {
  const [south = 0, west = 0, north = 0, east = 0] = view.split(' ').map(Number);
  const bounds = new LatLngBounds([south, west], [north, east]);
  const edge = new LatLngBounds(
    [south, west - (east - west) * MARGIN],
    [north + (north - south) * ABOVE, east + (east - west) * MARGIN],
  );
  const names: ProvinceName[] = [];
  const addTo: Base['addTo'] = (map, lost) => {
    for (const [address, className] of [
      [relief, 'map-relief'],
      [lines, 'map-lines'],
    ] as const) {
      if (address === undefined) continue;
      new ImageOverlay(address, bounds, { className, pane: 'tilePane', alt: '' }).on('error', lost).addTo(map);
    }
    map.createPane('provinces').setAttribute('aria-hidden', 'true');
    for (const { name, lat, lon } of JSON.parse(told) as { name: string; lat: number; lon: number }[])
      names.push({ name, marker: provinceName(name, [lat, lon]).addTo(map) });
  };
  return { bounds, edge, names, addTo };
}

function provinceName(name: string, at: [number, number]): Marker {
  const text = document.createElement('span');
  text.className = 'map-province';
  text.textContent = name;
  const icon = new DivIcon({ className: 'map-province-icon', html: text, iconSize: [0, 0] });
  return new Marker(at, { icon, interactive: false, keyboard: false, pane: 'provinces' });
}
