/** The marks of the places, each where it lies. What is touched lies over them: targets.ts. */
import { DivIcon, Marker, type LeafletMap } from './leaflet.ts';
import type { DrawnPlace } from '../drawn-place.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function addDot(map: LeafletMap, { lat, lon, mark, slug, area }: DrawnPlace): void {
  const icon = new DivIcon({ className: 'map-dot', html: shape(mark, slug), iconSize: [16, 16] });
  // A point lies over an area.
  new Marker([lat, lon], { icon, interactive: false, keyboard: false, zIndexOffset: area ? -2000 : -1000 }).addTo(map);
}

function shape(mark: string, slug: string): HTMLElement {
  const box = document.createElement('div');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'map-icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#mark-${mark}`);
  use.setAttribute('class', 'map-mark');
  use.setAttribute('x', '50%');
  use.setAttribute('y', '50%');
  use.dataset.of = slug;
  svg.append(use);
  box.append(svg);
  return box;
}
