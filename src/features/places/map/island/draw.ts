/** The moving map: Leaflet on base data of our own. Loaded on demand, in a browser only. */
import './live.css';
import { addBase } from './base.ts';
import { Circle, LatLngBounds, LeafletMap } from './leaflet.ts';
import { addMarker, type PlaceMarker } from './marker.ts';
import { keepLabels } from './names.ts';
import { readPlaces, type ListedPlace } from './places.ts';
import { addShowButton } from './show-button.ts';

/** A place alone is shown with its surroundings, and never larger than the base map is good for. */
const MAX_ZOOM = 11.5;
const FIRST_ZOOM = 10;

/**
 * Draws the places of the element's list into its frame.
 * @throws Error where the base data cannot be had.
 */
export async function drawMap(root: HTMLElement): Promise<void> {
  const frame = root.querySelector<HTMLElement>('.map-frame');
  if (frame === null) throw new Error('place-map: there is no frame to draw into');
  const base = await addBase(root.dataset);
  const live = document.createElement('div');
  live.className = 'map-live';
  frame.append(live);

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
  const keepWhole = () => map.setMinZoom(map.getBoundsZoom(base.bounds, true));
  map.fitBounds(places.length === 0 ? base.bounds : boundsOf(places), {
    padding: [40, 30],
    maxZoom: FIRST_ZOOM,
    animate: false,
  });
  keepWhole();
  map.on('resize', keepWhole);
  base.addTo(
    map,
    places.map(({ slug }) => slug),
  );
  const markers = places.map((place) => drawPlace(map, place));
  keepLabels(map, markers, base.names);
  for (const marker of markers) addShowButton(frame, marker);
  openAsked(markers);
}

function drawPlace(map: LeafletMap, place: ListedPlace): PlaceMarker {
  const { lat, lon, radiusKm } = place;
  if (radiusKm !== undefined) {
    new Circle([lat, lon], { radius: radiusKm * 1000, interactive: false, className: 'map-area' }).addTo(map);
  }
  return addMarker(map, place);
}

/** All of the places, with the areas of uncertainty whole. */
function boundsOf(places: readonly ListedPlace[]): LatLngBounds {
  const bounds = new LatLngBounds([]);
  for (const { lat, lon, radiusKm = 1 } of places) {
    const [up, across] = [radiusKm / 111, radiusKm / 111 / Math.cos((lat * Math.PI) / 180)];
    bounds.extend([lat - up, lon - across]).extend([lat + up, lon + across]);
  }
  return bounds;
}

/** `?place=old-bridge` opens that place. */
function openAsked(markers: readonly PlaceMarker[]): void {
  const slug = new URLSearchParams(location.search).get('place');
  markers.find(({ place }) => place.slug === slug)?.marker.openPopup();
}
