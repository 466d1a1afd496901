/** Writes the names of places and provinces where there is room for them, anew whenever the map has moved. */
import { AROUND, placeLabels, type MapLabel } from '../../../../core/map/labels.ts';
import type { LeafletMap, Marker } from './leaflet.ts';
import type { Target, TargetOptions } from './targets.ts';

/** Half the side of a mark as drawn, in pixels. */
const MARK = 8;

/** Places for which there is no room with their names are still told by the marks of what was said of them. */
const SHORT = 'map-label-short';

export function writeNames(
  map: LeafletMap,
  targets: readonly Target[],
  { names: provinces, scale }: Pick<TargetOptions, 'names' | 'scale'>,
): void {
  const { x: width, y: height } = map.getSize();
  // What was said comes first: a name without it is left out before one with it.
  const spoken = ({ label }: Target): boolean => label.querySelector('.says') !== null;
  const first = targets.toSorted((a, b) => Number(spoken(b)) - Number(spoken(a)) || claimsOf(b) - claimsOf(a));
  for (const { label } of targets) label.classList.remove(SHORT);
  const place = () =>
    placeLabels(
      [
        ...fixed({ width, height }, scale),
        ...first.map(({ places: [{ slug }], marker, label }) => ({
          ...where(map, marker, label, `place ${slug}`),
          mark: MARK,
          sides: AROUND,
        })),
        // No name covers the mark of a place that shares a target.
        ...targets.flatMap(({ places: [, ...rest] }) =>
          rest.map(({ slug, lat, lon }) => {
            const { x, y } = map.latLngToContainerPoint([lat, lon]);
            return { id: `mark ${slug}`, x, y, width: 0, height: 0, mark: MARK, sides: [] };
          }),
        ),
        ...provinces.map(({ name, marker }) => ({
          ...where(map, marker, marker.getElement()?.querySelector('span') ?? undefined, `province ${name}`),
          mark: 0,
          sides: ['centre'] as const,
        })),
      ],
      { width, height },
    );
  let placed = place();
  const left = first.filter((target) => spoken(target) && !placed.has(`place ${target.places[0].slug}`));
  if (left.length > 0) {
    for (const { label } of left) label.classList.add(SHORT);
    placed = place();
  }
  for (const {
    places: [{ slug }],
    label,
  } of targets)
    label.dataset.side = placed.get(`place ${slug}`) ?? 'none';
  for (const { name, marker } of provinces) {
    marker.getElement()?.classList.toggle('map-no-room', !placed.has(`province ${name}`));
  }
}

/** The buttons and the scale in the corners, which no name may touch. */
function fixed({ width, height }: { width: number; height: number }, scale: TargetOptions['scale']): MapLabel[] {
  const corner = { width: 0, height: 0, sides: [] };
  return [
    { id: 'buttons', x: 26, y: 40, mark: 34, ...corner },
    ...[24, 64, 104].map((x) => ({
      ...{ id: `scale ${String(x)}`, x: scale === 'bottomleft' ? x : width - x, y: height - 20, mark: 22 },
      ...corner,
    })),
  ];
}

function claimsOf({ places }: Target): number {
  return places.reduce((sum, { claims }) => sum + claims, 0);
}

function where(map: LeafletMap, marker: Marker, text: HTMLElement | undefined, id: string) {
  const { x, y } = map.latLngToContainerPoint(marker.getLatLng());
  return { id, x, y, width: text?.offsetWidth ?? 0, height: text?.offsetHeight ?? 0 };
}
