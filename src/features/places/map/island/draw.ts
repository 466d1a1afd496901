/** The moving map: Leaflet on base data of our own. Loaded on demand, in a browser only. */
import './live.css';
import { alongLine } from '../../../../core/map/along-line.ts';
import { baseOf } from './base.ts';
import type { BaseFiles } from './base-files.ts';
import { Circle, LatLngBounds, LeafletMap, ScaleControl } from './leaflet.ts';
import { addDot } from './dots.ts';
import { readPlaces, type ListedPlace } from './places.ts';
import { addRuler } from './ruler.ts';
import type { State } from './state.ts';
import { TARGET, Targets } from './targets.ts';

/** Never larger than the base map is good for. */
const MAX_ZOOM = 12;

/** What the map tells the page. */
export interface MapEvents {
  /** A card was opened, or closed. */
  open: (place: string | undefined) => void;
  /** A reader has moved the map: latitude, longitude, scale. */
  move: (at: string) => void;
}

export interface LiveMap {
  /** @param focus whether a card that is opened takes the focus */
  show: (state: State, focus: boolean) => void;
}

/**
 * Draws the places of the element's lists into its frame.
 * @throws Error where there is no frame.
 */
export function drawMap(root: HTMLElement, files: BaseFiles, told: MapEvents): LiveMap {
  const figure = root.querySelector<HTMLElement>('.map-live-figure');
  const frame = figure?.querySelector<HTMLElement>('.map-frame');
  if (!figure || !frame) throw new Error('record-map: there is no frame to draw into');
  const base = baseOf(root.dataset, files);
  const live = document.createElement('div');
  live.className = 'map-live';
  frame.append(live);
  figure.hidden = false;

  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const touch = matchMedia('(pointer: coarse)').matches;
  const map = new LeafletMap(live, {
    attributionControl: false,
    zoomSnap: 0.25,
    maxZoom: MAX_ZOOM,
    maxBounds: base.edge,
    maxBoundsViscosity: 1,
    // One finger and the wheel scroll the page. Two fingers, the buttons and the keyboard are for the map.
    dragging: !touch,
    scrollWheelZoom: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  live.setAttribute('role', 'region');
  live.setAttribute('aria-label', 'Map of the places. The arrow keys move it, plus and minus change its scale.');
  const touchHint = root.querySelector<HTMLElement>('.map-touch');
  if (touchHint && touch) touchHint.hidden = false;

  const places = readPlaces(root);
  const [south = 0, west = 0, north = 0, east = 0] = (root.dataset.frame ?? '').split(' ').map(Number);
  const whole = new LatLngBounds([south, west], [north, east]);
  const keepWhole = () => map.setMinZoom(map.getBoundsZoom(base.bounds, true));
  map.fitBounds(whole, { animate: false });
  keepWhole();
  map.on('resize', keepWhole);
  // In the corner from which the nearest place is farther, as in the drawings.
  const nearest = (lon: number): number =>
    Math.min(...places.map((place) => Math.hypot(place.lat - south, place.lon - lon)));
  const corner = nearest(west) < nearest(east) ? 'bottomright' : 'bottomleft';
  new ScaleControl({ imperial: false, position: corner }).addTo(map);
  base.addTo(
    map,
    places.map(({ slug }) => slug),
  );
  for (const { lat, lon, radiusKm } of places)
    if (radiusKm !== undefined)
      new Circle([lat, lon], { radius: radiusKm * 1000, interactive: false, className: 'map-area' }).addTo(map);
  for (const place of places) addDot(map, place);
  const targets = new Targets(root, map, {
    places,
    order: alongLine(places, base.line),
    names: base.names,
    open: told.open,
    scale: corner,
  });
  const ruler = addRuler(root, map, places);

  let fitted = false;
  let moved: string | undefined;
  map.on('moveend', () => {
    const { lat, lng } = map.getCenter();
    moved = [lat.toFixed(4), lng.toFixed(4), map.getZoom().toFixed(2)].join(',');
    if (fitted) told.move(moved);
  });
  return {
    show: (state, focus) => {
      const [lat, lon, zoom] = (state.at ?? '').split(',').map(Number);
      const asked = places.find(({ slug }) => slug === state.place);
      if (state.at !== moved || !fitted) {
        const animate = false;
        if (lat !== undefined && lon !== undefined && zoom !== undefined && [lat, lon, zoom].every(Number.isFinite))
          map.setView([lat, lon], zoom, { animate });
        else if (!fitted && asked !== undefined)
          map.setView([asked.lat, asked.lon], zoomAlone(map, asked, places), { animate });
        else if (fitted && state.at === undefined) map.fitBounds(whole, { animate });
      }
      fitted = true;
      ruler(state.from, state.to);
      targets.show(state.day, state.place, focus);
    },
  };
}

/** The smallest scale from the present one on at which a place has a target of its own. */
function zoomAlone(map: LeafletMap, { slug, lat, lon }: ListedPlace, places: readonly ListedPlace[]): number {
  const others = places.filter((place) => place.slug !== slug);
  const apart = (zoom: number): boolean => {
    const { x, y } = map.project([lat, lon], zoom);
    return others.every((other) => {
      const at = map.project([other.lat, other.lon], zoom);
      return Math.max(Math.abs(at.x - x), Math.abs(at.y - y)) >= TARGET;
    });
  };
  let zoom = map.getZoom();
  while (zoom < MAX_ZOOM && !apart(zoom)) zoom += 0.25;
  return zoom;
}
