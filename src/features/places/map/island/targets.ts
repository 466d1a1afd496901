/**
 * What can be touched on the map, and what is written beside it. Places whose targets would take each other's taps share
 * one, and one card. Reached by Tab, opened by Enter, Space or a click, closed by Escape.
 */
import { groupSpots } from '../../../../core/map/groups.ts';
import { cardOf } from './card.ts';
import { DivIcon, Marker, type LeafletMap } from './leaflet.ts';
import { writeNames, type NameOptions, type NamedMark } from './names.ts';
import type { DrawnPlace } from '../drawn-place.ts';
import { leadRow, marksOf, ownNameOf, rowInWords, saidOf } from './places.ts';

/** Side of the square that can be touched, in pixels; no two of them meet. */
export const TARGET = 28;

export interface Target extends NamedMark {
  places: [DrawnPlace, ...DrawnPlace[]];
}

export interface TargetOptions extends NameOptions {
  /** Points first: their targets stay where they are. */
  places: readonly DrawnPlace[];
  open: (place: string | undefined) => void;
}

export class Targets {
  private readonly root: HTMLElement;
  private readonly map: LeafletMap;
  private readonly options: TargetOptions;
  private targets: Target[] = [];
  private day = '';
  private opened: string | undefined;
  /** Set while cards are closed and opened by the program, of which the address need not know. */
  private quiet = false;

  constructor(root: HTMLElement, map: LeafletMap, options: TargetOptions) {
    this.root = root;
    this.map = map;
    this.options = options;
    map.on('zoomend', () => {
      this.draw();
    });
    map.on('moveend resize', () => {
      this.write();
    });
  }

  /** @param focus whether the card takes the focus */
  show(day: string, place: string | undefined, focus: boolean): void {
    this.day = day;
    this.opened = place;
    this.draw();
    if (focus) this.card()?.querySelector('a')?.focus({ preventScroll: true });
  }

  private draw(): void {
    const active = document.activeElement;
    const focused = this.targets.find(({ marker }) => marker.getElement() === active)?.places[0].slug;
    const inCard = this.card()?.contains(active) === true;
    this.quiet = true;
    for (const { marker } of this.targets) marker.remove();
    const spots = this.options.places.map((place) => {
      const { x, y } = this.map.latLngToLayerPoint([place.lat, place.lon]);
      return { id: place.slug, x, y, place };
    });
    this.targets = groupSpots(spots, TARGET)
      .toSorted(([{ place: a }], [{ place: b }]) => a.along - b.along)
      .map(([first, ...rest]) => this.add([first.place, ...rest.map(({ place }) => place)]));
    this.write();
    const holding = (slug: string | undefined) =>
      this.targets.find(({ places }) => places.some((place) => place.slug === slug))?.marker;
    holding(this.opened)?.openPopup();
    this.quiet = false;
    if (inCard) this.card()?.querySelector('a')?.focus({ preventScroll: true });
    else if (focused !== undefined) holding(focused)?.getElement()?.focus({ preventScroll: true });
  }

  private add(places: Target['places']): Target {
    const [first] = places;
    const middle = this.map.latLngToLayerPoint([first.lat, first.lon]);
    const content = document.createElement('div');
    // Each name stands at its own mark, whoever else shares the target.
    const labels = places.map((place) => {
      const { x, y } = this.map.latLngToLayerPoint([place.lat, place.lon]);
      const spot = document.createElement('span');
      spot.className = 'map-spot';
      spot.style.translate = `${String(x - middle.x)}px ${String(y - middle.y)}px`;
      const label = this.labelOf(place);
      spot.append(label);
      content.append(spot);
      return { place, label };
    });
    const icon = new DivIcon({ className: 'map-marker', html: content, iconSize: [TARGET, TARGET] });
    const marker = new Marker([first.lat, first.lon], { icon, riseOnHover: true, zIndexOffset: first.area ? 0 : 1000 });
    marker.addTo(this.map);
    const frame = this.map.getSize();
    marker.bindPopup(() => cardOf(this.root, places, this.day), {
      minWidth: Math.min(220, frame.x - 70),
      maxWidth: Math.min(300, frame.x - 50),
      maxHeight: Math.max(130, frame.y * 0.55),
      offset: [0, 4],
      closeOnEscapeKey: true,
    });
    this.name(marker, places);
    this.work(marker, places);
    return { places, marker, labels };
  }

  /** A place's name, in its own script as well, and the marks of what was said of it. */
  private labelOf(place: DrawnPlace): HTMLElement {
    const { slug, name } = place;
    const label = document.createElement('span');
    label.className = 'map-label';
    const text = document.createElement('b');
    text.textContent = name;
    label.append(text, ' ');
    const own = ownNameOf(place);
    if (own) label.append(own, ' ');
    const says = marksOf(this.root, slug, this.day);
    label.classList.toggle('map-quiet', says === undefined);
    if (says) {
      says.dataset.says = slug;
      label.append(says);
    }
    return label;
  }

  private name(marker: Marker, places: Target['places']): void {
    const said = places.map((place) => {
      const row = leadRow(saidOf(this.root, place.slug, this.day));
      const words = row ? rowInWords(row) : 'Nothing said on this day';
      return places.length === 1 ? `${words}.` : `${place.name}: ${words}.`;
    });
    // Who speaks to the page says what can be read on it: the names come first, in order, and then those in another script.
    const element = marker.getElement();
    const inOwnScript = places.flatMap(({ own }) => (own ? [own.text] : []));
    const names = [...places.map(({ name }) => name), ...inOwnScript].join(' ');
    element?.setAttribute('aria-label', `${names}. ${said.join(' ')}`);
    element?.setAttribute('aria-haspopup', 'dialog');
  }

  private work(marker: Marker, places: Target['places']): void {
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
      card.setAttribute('aria-label', places.map(({ name }) => name).join(', '));
      card.addEventListener('keydown', closeOnEscape);
      if (this.quiet) return;
      this.opened = places[0].slug;
      this.options.open(this.opened);
      card.querySelector('a')?.focus({ preventScroll: true });
    });
    marker.on('popupclose', ({ popup }) => {
      if (this.quiet) return;
      const focused = document.activeElement;
      // Where nothing fades, the card is gone by now, and the focus with it.
      if (focused === document.body || popup.getElement()?.contains(focused) === true)
        element?.focus({ preventScroll: true });
      if (!places.some(({ slug }) => slug === this.opened)) return;
      this.opened = undefined;
      this.options.open(undefined);
    });
  }

  private card(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.leaflet-popup');
  }

  private write(): void {
    writeNames(this.map, this.targets, this.options);
  }
}
