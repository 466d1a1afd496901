/** A button in the list that shows the place on the map. */
import type { PlaceMarker } from './marker.ts';

export function addShowButton(frame: HTMLElement, { place, marker }: PlaceMarker): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-show';
  button.textContent = 'Show';
  button.setAttribute('aria-label', `Show ${place.name} on the map`);
  button.addEventListener('click', () => {
    frame.scrollIntoView({ block: 'nearest' });
    marker.openPopup();
  });
  place.item.append(button);
}
