/** The base of the moving map: relief, provinces with their names, the valley's floor. */
import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { DivIcon, GeoJSON, ImageOverlay, LatLngBounds, Marker, type LeafletMap } from './leaflet.ts';

/** What the relief covers: south-west and north-east corner. */
const RELIEF = new LatLngBounds([34.1992, 68.2], [36.3, 70.9]);
/** How far the map can be moved: beyond the relief in the north, so that a card above a northern place can be read. */
const EDGE = new LatLngBounds([34.1992, 68.2], [36.7, 70.9]);

type Provinces = FeatureCollection<Polygon, { name: string; label?: [number, number] }>;

export interface ProvinceName {
  name: string;
  marker: Marker;
}

export interface Base {
  /** What fills the frame at the smallest scale. */
  bounds: LatLngBounds;
  edge: LatLngBounds;
  /** The names of provinces, once they are drawn. */
  names: ProvinceName[];
  /** Draws everything; the provinces that are places of the record are set off, and their marks name them. */
  addTo: (map: LeafletMap, places: readonly string[]) => void;
}

/**
 * Fetches the base data from the addresses in `data-provinces`, `data-valley` and `data-relief`.
 * @throws Error where a file does not arrive.
 */
export async function addBase({ provinces, valley, relief }: DOMStringMap): Promise<Base> {
  const [outlines, line] = await Promise.all([fetchJson<Provinces>(provinces), fetchJson<Feature<LineString>>(valley)]);
  const names: ProvinceName[] = [];
  const addTo: Base['addTo'] = (map, places) => {
    new ImageOverlay(relief ?? '', RELIEF, { className: 'map-relief', pane: 'tilePane', alt: '' }).addTo(map);
    new GeoJSON(outlines, {
      interactive: false,
      style: (feature) => ({
        className: places.includes((feature as Provinces['features'][number]).properties.name)
          ? 'map-outline map-outline-place'
          : 'map-outline',
      }),
    }).addTo(map);
    new GeoJSON(line, { interactive: false, style: { className: 'map-valley' } }).addTo(map);
    map.createPane('provinces').setAttribute('aria-hidden', 'true');
    for (const { properties } of outlines.features) {
      if (properties.label === undefined || places.includes(properties.name)) continue;
      names.push({ name: properties.name, marker: provinceName(properties.name, properties.label).addTo(map) });
    }
  };
  return { bounds: RELIEF, edge: EDGE, names, addTo };
}

function provinceName(name: string, [lon, lat]: [number, number]): Marker {
  const text = document.createElement('span');
  text.className = 'map-province';
  text.textContent = name;
  const icon = new DivIcon({ className: 'map-province-icon', html: text, iconSize: [0, 0] });
  return new Marker([lat, lon], { icon, interactive: false, keyboard: false, pane: 'provinces' });
}

async function fetchJson<T>(address: string | undefined): Promise<T> {
  const response = await fetch(address ?? '');
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return (await response.json()) as T;
}
