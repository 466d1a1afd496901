/** Writes the names of places and provinces where there is room for them, anew whenever the map has moved. */
import { AROUND, CLEAR, placeLabels, type MapLabel } from '../../../../core/map/labels.ts';
import type { ProvinceName } from './base.ts';
import type { DrawnPlace } from '../drawn-place.ts';
import type { LeafletMap, Marker } from './leaflet.ts';

/** Half the side of a mark as drawn, in pixels. */
const MARK = 8;
/** How a name is written, the whole first: in its own script as well, without that, and what was said of the place alone. */
const WAYS = ['whole', 'short', 'said'] as const;

interface Size {
  width: number;
  height: number;
}

/** What stands at one mark: a name for each of the places that share it. */
export interface NamedMark {
  marker: Marker;
  labels: { place: DrawnPlace; label: HTMLElement }[];
}

/** What is written besides, and what is written around. */
export interface NameOptions {
  names: readonly ProvinceName[];
  scale: 'bottomleft' | 'bottomright';
}

export function writeNames(
  map: LeafletMap,
  targets: readonly NamedMark[],
  { names: provinces, scale }: NameOptions,
): void {
  const { x: width, y: height } = map.getSize();
  const all = targets.flatMap(({ labels }) => labels);
  const waysOf = new Map(all.map(({ label }) => [label, sizesOf(label)]));
  // What was said comes first: a name without it is left out before one with it.
  const spoken = ({ label }: (typeof all)[number]): boolean => label.querySelector('.says') !== null;
  const first = all.toSorted((a, b) => Number(spoken(b)) - Number(spoken(a)) || b.place.claims - a.place.claims);
  const placed = placeLabels(
    [
      ...fixed({ width, height }, scale),
      ...first.map(({ place: { slug, lat, lon }, label }): MapLabel => {
        const { x, y } = map.latLngToContainerPoint([lat, lon]);
        const [whole = { width: 0, height: 0 }, ...shorter] = (waysOf.get(label) ?? []).map(({ size }) => size);
        return { id: `place ${slug}`, x, y, ...whole, shorter, mark: MARK, clear: CLEAR, sides: AROUND };
      }),
      ...provinces.map(({ name, marker }) => ({
        ...where(map, marker, marker.getElement()?.querySelector('span') ?? undefined, `province ${name}`),
        mark: 0,
        sides: ['centre'] as const,
      })),
    ],
    { width, height },
  );
  for (const { place, label } of all) {
    const { side = 'none', way = 0 } = placed.get(`place ${place.slug}`) ?? {};
    label.dataset.side = side;
    label.dataset.way = waysOf.get(label)?.[way]?.way ?? 'whole';
  }
  for (const { name, marker } of provinces)
    marker.getElement()?.classList.toggle('map-no-room', !placed.has(`province ${name}`));
}

/** The ways to write a label, with the size that it then has: its lines stand one below the other. */
function sizesOf(label: HTMLElement): { way: (typeof WAYS)[number]; size: Size }[] {
  label.dataset.way = 'whole';
  const lines = ['b', '.map-own', '.says'].map((line) => label.querySelector<HTMLElement | SVGElement>(line));
  const [name, own, says] = lines.map((line) => {
    const { width = 0, height = 0 } = line?.getBoundingClientRect() ?? {};
    return { width, height };
  });
  const sum = (...parts: (Size | undefined)[]): Size => ({
    width: Math.max(...parts.map((part) => part?.width ?? 0)),
    height: parts.reduce((total, part) => total + (part?.height ?? 0), 0),
  });
  const sizes = { whole: sum(name, own, says), short: sum(name, says), said: sum(says) };
  return WAYS.filter((way) => way !== 'said' || sizes.said.width > 0).map((way) => ({ way, size: sizes[way] }));
}

/** The buttons and the scale in the corners, which no name may touch. */
function fixed({ width, height }: Size, scale: NameOptions['scale']): MapLabel[] {
  const corner = { width: 0, height: 0, sides: [] };
  return [
    { id: 'buttons', x: 26, y: 40, mark: 34, ...corner },
    ...[24, 64, 104].map((x) => ({
      ...{ id: `scale ${String(x)}`, x: scale === 'bottomleft' ? x : width - x, y: height - 20, mark: 22 },
      ...corner,
    })),
  ];
}

function where(map: LeafletMap, marker: Marker, text: HTMLElement | undefined, id: string) {
  const { x, y } = map.latLngToContainerPoint(marker.getLatLng());
  return { id, x, y, width: text?.offsetWidth ?? 0, height: text?.offsetHeight ?? 0 };
}
