/** The moving map: Leaflet on base data of our own, laid over the drawing of the day that is shown. In a browser only. */
import './live.css';
import { baseOf } from './base.ts';
import { Circle, LatLngBounds, LeafletMap, ScaleControl } from './leaflet.ts';
import { addDot } from './dots.ts';
import type { DrawnPlace } from '../drawn-place.ts';
import { readPlaces } from './places.ts';
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
  /** A picture of the ground does not arrive. */
  lost: () => void;
}

export interface LiveMap {
  /** @param focus whether a card that is opened takes the focus */
  show: (state: State, focus: boolean) => void;
}

/**
 * Draws the places of the element's lists over the drawing of a day.
 * @throws Error where there is no such drawing.
 */
export function drawMap(root: HTMLElement, told: MapEvents, day: string): LiveMap {
  const frameOf = (of: string) => root.querySelector<HTMLElement>(`.map-day[data-day="${of}"] .map-frame`);
  const live = document.createElement('div');
  live.className = 'map-live';
  const frame = frameOf(day);
  if (frame === null) throw new Error('record-map: there is no drawing to lie on');
  frame.append(live);
  const base = baseOf(root.dataset);

  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const touch = matchMedia('(pointer: coarse)').matches;
  const map = new LeafletMap(live, {
    attributionControl: false,
    // Exactly the part of the ground that the drawing beneath it shows.
    zoomSnap: 0,
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
  for (const hint of root.querySelectorAll<HTMLElement>('.map-touch')) hint.hidden = !touch;

  const places = readPlaces(root.dataset);
  const [south = 0, west = 0, north = 0, east = 0] = (root.dataset.frame ?? '').split(' ').map(Number);
  const whole = new LatLngBounds([south, west], [north, east]);
  const keepWhole = () => {
    // What held for the last size would hold for every smaller one.
    map.setMinZoom(0);
    const least = map.getBoundsZoom(base.bounds, true);
    // At once: the end of an animation would pass for a move of the reader's.
    if (map.getZoom() < least) map.setZoom(least, { animate: false });
    map.setMinZoom(least);
  };
  const showWhole = () => {
    keepWhole();
    map.fitBounds(whole, { animate: false });
    map.panInsideBounds(base.bounds, { animate: false });
  };
  showWhole();
  // In the corner from which the nearest place is farther, as in the drawings.
  const nearest = (lon: number): number =>
    Math.min(...places.map((place) => Math.hypot(place.lat - south, place.lon - lon)));
  const corner = nearest(west) < nearest(east) ? 'bottomright' : 'bottomleft';
  new ScaleControl({ imperial: false, position: corner }).addTo(map);
  base.addTo(map, told.lost);
  for (const { lat, lon, radiusKm } of places)
    if (radiusKm !== undefined)
      new Circle([lat, lon], { radius: radiusKm * 1000, interactive: false, className: 'map-area' }).addTo(map);
  for (const place of places) addDot(map, place);
  const targets = new Targets(root, map, {
    places,
    names: base.names,
    open: told.open,
    scale: corner,
  });
  const ruler = addRuler(root, map, places);

  let fitted = false;
  const here = (): string => {
    const { lat, lng } = map.getCenter();
    return [lat.toFixed(4), lng.toFixed(4), map.getZoom().toFixed(2)].join(',');
  };
  let wholeAt = here();
  const fitWhole = () => {
    const before = fitted;
    fitted = false;
    showWhole();
    wholeAt = here();
    fitted = before;
  };
  let at: string | undefined;
  map.on('moveend', () => {
    if (!fitted || here() === (at ?? wholeAt)) return;
    at = here();
    told.move(at);
  });
  map.on('resize', () => {
    // Whoever has not moved the map sees the whole of it, on a screen that was turned as well.
    if (at === undefined) fitWhole();
    else keepWhole();
  });
  return {
    show: (state, focus) => {
      const over = frameOf(state.day);
      if (over !== null && live.parentElement !== over) {
        // What is moved in the page loses the focus.
        const active = document.activeElement;
        over.append(live);
        if (active instanceof HTMLElement && live.contains(active)) active.focus({ preventScroll: true });
        map.invalidateSize({ animate: false });
      }
      const [lat, lon, zoom] = (state.at ?? '').split(',').map(Number);
      const asked = places.find(({ slug }) => slug === state.place);
      const animate = false;
      if (state.at !== undefined && state.at !== here()) {
        if (lat !== undefined && lon !== undefined && zoom !== undefined && [lat, lon, zoom].every(Number.isFinite))
          map.setView([lat, lon], zoom, { animate });
      } else if (!fitted && asked !== undefined)
        map.setView([asked.lat, asked.lon], zoomAlone(map, asked, places), { animate });
      else if (fitted && state.at === undefined && here() !== wholeAt) fitWhole();
      at = state.at;
      fitted = true;
      ruler(state.from, state.to);
      targets.show(state.day, state.place, focus);
    },
  };
}

/** The smallest scale from the present one on at which a place has a target of its own. */
function zoomAlone(map: LeafletMap, { slug, lat, lon }: DrawnPlace, places: readonly DrawnPlace[]): number {
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
