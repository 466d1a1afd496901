/** The base of the moving map: relief, outlines with their names, a line. A record may lack each of them. */
import { DivIcon, GeoJSON, ImageOverlay, LatLngBounds, Marker, type LeafletMap } from './leaflet.ts';
import type { BaseFiles, Outlines } from './base-files.ts';

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
  /** The line, `[longitude, latitude]` each, where there is one. */
  line: readonly (readonly number[])[] | undefined;
  /** Draws everything; the outlines of these places (slugs) are set off, and their marks name them. */
  addTo: (map: LeafletMap, places: readonly string[]) => void;
}

/** The base as it lies in its files. `data-view` says what they cover: south, west, north and east. */
export function baseOf({ view = '', relief }: DOMStringMap, { areas, way }: BaseFiles): Base {
  const [south = 0, west = 0, north = 0, east = 0] = view.split(' ').map(Number);
  const bounds = new LatLngBounds([south, west], [north, east]);
  const edge = new LatLngBounds(
    [south, west - (east - west) * MARGIN],
    [north + (north - south) * ABOVE, east + (east - west) * MARGIN],
  );
  const names: ProvinceName[] = [];
  const addTo: Base['addTo'] = (map, places) => {
    if (relief !== undefined)
      new ImageOverlay(relief, bounds, { className: 'map-relief', pane: 'tilePane', alt: '' }).addTo(map);
    const isPlace = ({ place }: Outlines['features'][number]['properties']): boolean =>
      place !== undefined && places.includes(place);
    if (areas !== undefined)
      new GeoJSON(areas, {
        interactive: false,
        style: (feature) => ({
          className: isPlace((feature as Outlines['features'][number]).properties)
            ? 'map-outline map-outline-place'
            : 'map-outline',
        }),
      }).addTo(map);
    if (way !== undefined) new GeoJSON(way, { interactive: false, style: { className: 'map-line' } }).addTo(map);
    map.createPane('provinces').setAttribute('aria-hidden', 'true');
    for (const { properties } of areas?.features ?? []) {
      const { name, label } = properties;
      if (label !== undefined && !isPlace(properties))
        names.push({ name, marker: provinceName(name, label).addTo(map) });
    }
  };
  return { bounds, edge, names, line: way?.geometry.coordinates, addTo };
}

function provinceName(name: string, [lon, lat]: [number, number]): Marker {
  const text = document.createElement('span');
  text.className = 'map-province';
  text.textContent = name;
  const icon = new DivIcon({ className: 'map-province-icon', html: text, iconSize: [0, 0] });
  return new Marker([lat, lon], { icon, interactive: false, keyboard: false, pane: 'provinces' });
}
