/** The mark of a place: reached by Tab, opened by Enter, Space or a click, closed by Escape. */
import { DivIcon, Marker, type LeafletMap } from './leaflet.ts';
import type { ListedPlace } from './places.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Side of the square that can be touched, in pixels. */
export const TARGET = 28;

export interface PlaceMarker {
  place: ListedPlace;
  marker: Marker;
  /** The written name. */
  label: HTMLElement;
}

export function addMarker(map: LeafletMap, place: ListedPlace): PlaceMarker {
  const label = document.createElement('span');
  label.className = place.province ? 'map-label map-label-province' : 'map-label';
  label.textContent = place.name;
  const content = document.createElement('div');
  content.append(shape(place.mark), label);
  const icon = new DivIcon({ className: 'map-marker', html: content, iconSize: [TARGET, TARGET] });
  const marker = new Marker([place.lat, place.lon], { icon, riseOnHover: true }).addTo(map);
  marker.bindPopup(card(place), { minWidth: 200, maxWidth: 260, offset: [0, 4], closeOnEscapeKey: true });
  name(marker, place);
  workByKeyboard(marker, place);
  return { place, marker, label };
}

function shape(mark: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'map-icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#mark-${mark}`);
  use.setAttribute('class', 'map-mark');
  use.setAttribute('x', '50%');
  use.setAttribute('y', '50%');
  svg.append(use);
  return svg;
}

/** The same facts as in the list, and the way to the claims. */
function card({ name: title, facts, href, claims, claimsInWords }: ListedPlace): HTMLElement {
  const box = document.createElement('div');
  const [heading, text, line] = ['p', 'p', 'p'].map((tag) => document.createElement(tag));
  const link = document.createElement('a');
  link.href = href;
  link.textContent = `${claims === 0 ? 'More' : claimsInWords} about ${title}`;
  if (heading && text && line) {
    heading.className = 'map-card-name';
    heading.textContent = title;
    text.textContent = facts;
    line.append(link);
    box.append(heading, text, line);
  }
  return box;
}

function name(marker: Marker, { name: title, facts, claimsInWords }: ListedPlace): void {
  const element = marker.getElement();
  element?.setAttribute('aria-label', `${title}, ${claimsInWords}. ${facts}`);
  element?.setAttribute('aria-haspopup', 'dialog');
}

function workByKeyboard(marker: Marker, { name: title }: ListedPlace): void {
  const element = marker.getElement();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !marker.isPopupOpen()) return;
    event.stopPropagation();
    marker.closePopup();
    element?.focus({ preventScroll: true });
  };
  // Leaflet opens on Enter by itself.
  element?.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      marker.openPopup();
    }
    closeOnEscape(event);
  });
  marker.on('popupopen', ({ popup }) => {
    const card = popup.getElement();
    if (card === undefined) return;
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', title);
    card.addEventListener('keydown', closeOnEscape);
    // A card that the address opens must not take the reader away from the top of the page.
    if (document.activeElement !== document.body) card.querySelector('a')?.focus({ preventScroll: true });
  });
  marker.on('popupclose', ({ popup }) => {
    const focused = document.activeElement;
    if (popup.getElement()?.contains(focused)) element?.focus({ preventScroll: true });
  });
}
