/** The outlines and the line of the map as a drawing that lies on the relief, pixel on pixel. */
import { aspect, fractionIn, type Region } from '../../../core/map/mercator.ts';
import type { MapPosition, Outline } from '../../../core/schema/map-files.ts';
import type { MapBase } from '../../../record/map-base.ts';

/** The drawing's name below `/map/`. */
export const LINES = 'lines.svg';

const WIDTH = 1400;

/** Pixels of the drawing, which has the shape of the view. */
export function sizeOfLines(view: Region): { width: number; height: number } {
  return { width: WIDTH, height: Math.round(WIDTH / aspect(view)) };
}

/** The drawing as an SVG file; none where there is nothing to draw. Greys of middle strength stand out on the light relief and on the dark one. */
export function linesAsSvg({ view, outlines, line }: MapBase): string | undefined {
  if (outlines === undefined && line === undefined) return undefined;
  const { width, height } = sizeOfLines(view);
  const size = `${String(width)} ${String(height)}`;
  const ring = (positions: readonly MapPosition[]) => `${pathOf(positions, view)}z`;
  // What is a place of the record lies over its neighbours.
  const drawn = (outlines?.features ?? [])
    .toSorted((a, b) => Number(isPlace(a)) - Number(isPlace(b)))
    .map((outline) => {
      const path = ringsOf(outline).map(ring).join('');
      return isPlace(outline)
        ? `<path d="${path}" fill="#fff" fill-opacity=".2" stroke="#54625e" stroke-width="4"/>`
        : `<path d="${path}"/>`;
    });
  const way =
    line === undefined
      ? ''
      : `<path d="${pathOf(line.positions, view)}" stroke="#4d7fa3" stroke-width="5" stroke-linecap="round"/>`;
  const style = 'fill="none" stroke="#75837f" stroke-width="2" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" ${style}>${drawn.join('')}${way}</svg>\n`;
}

function isPlace({ properties }: Outline): boolean {
  return properties.place !== undefined;
}

function ringsOf({ geometry }: Outline): MapPosition[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function pathOf(positions: readonly MapPosition[], view: Region): string {
  const { width, height } = sizeOfLines(view);
  const at = positions.map(([lon = 0, lat = 0]) => {
    const { x, y } = fractionIn(view, { lat, lon });
    return `${String(Math.round(x * width))},${String(Math.round(y * height))}`;
  });
  return `M${at.filter((point, i) => point !== at[i - 1]).join('L')}`;
}
