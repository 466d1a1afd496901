/** The outlines and the line of the map as a drawing of a part of the ground. */
import { aspect, fractionIn, type Region } from '../../../core/map/mercator.ts';
import type { MapPosition, Outline } from '../../../core/schema/map-files.ts';
import type { MapBase } from '../../../record/map-base.ts';

/** The drawing's name below `/map/`. */
export const LINES = 'lines.svg';

/** Units of the file's width: enough for the largest scale at which the outlines are good. */
const FILE_WIDTH = 2400;

/** Pixels of the drawing, which has the shape of its region. */
export function sizeOfLines(region: Region, width = 1400): { width: number; height: number } {
  return { width, height: Math.round(width / aspect(region)) };
}

/** Whether the map has anything that a drawing shows. */
export function hasLines({ outlines, line }: Pick<MapBase, 'outlines' | 'line'>): boolean {
  return outlines !== undefined || line !== undefined;
}

/**
 * The drawing as an SVG file; none where there is nothing to draw. Greys of middle strength stand out on the light relief
 * and on the dark one, and the lines are as thin at any scale.
 */
export function linesAsSvg(base: MapBase, region: Region): string | undefined {
  if (!hasLines(base)) return undefined;
  const { width, height } = sizeOfLines(region, FILE_WIDTH);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" preserveAspectRatio="none">${drawnLines(base, region, FILE_WIDTH, 1).replaceAll('<path ', '<path vector-effect="non-scaling-stroke" ')}</svg>\n`;
}

/**
 * What {@link linesAsSvg} holds, for a drawing of so many pixels' width. Nothing is filled: a filled outline reads as held
 * ground.
 * @param unit a line's width is so many times that on a screen
 */
export function drawnLines({ outlines, line }: MapBase, region: Region, width: number, unit: number): string {
  const size = sizeOfLines(region, width);
  const stroke = (of: number): string => String(Math.round(of * unit * 10) / 10);
  const ring = (positions: readonly MapPosition[]) => `${pathOf(positions, region, size)}z`;
  // What is a place of the record lies over its neighbours.
  const drawn = (outlines?.features ?? [])
    .toSorted((a, b) => Number(isPlace(a)) - Number(isPlace(b)))
    .map((outline) => {
      const path = ringsOf(outline).map(ring).join('');
      return isPlace(outline)
        ? `<path d="${path}" stroke="#6b7a76" stroke-width="${stroke(2)}" stroke-dasharray="${stroke(9)} ${stroke(4)}"/>`
        : `<path d="${path}"/>`;
    });
  return `<g fill="none" stroke="#8b9894" stroke-width="${stroke(0.9)}" stroke-linejoin="round">${drawn.join('')}${way(line, region, size, stroke)}</g>`;
}

/** The line lies in a soft band of its colour: what it follows is wide, and nobody has surveyed where it runs. */
function way(
  line: MapBase['line'],
  region: Region,
  size: { width: number; height: number },
  stroke: (of: number) => string,
): string {
  if (line === undefined) return '';
  const path = pathOf(line.positions, region, size);
  const band = [14, 9].map(
    (wide) => `<path d="${path}" stroke="#4d7fa3" stroke-width="${stroke(wide)}" stroke-opacity=".14"/>`,
  );
  return `<g stroke-linecap="round">${band.join('')}<path d="${path}" stroke="#4d7fa3" stroke-width="${stroke(3)}"/></g>`;
}

function isPlace({ properties }: Outline): boolean {
  return properties.place !== undefined;
}

function ringsOf({ geometry }: Outline): MapPosition[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function pathOf(positions: readonly MapPosition[], region: Region, size: { width: number; height: number }): string {
  const at = positions.map(([lon = 0, lat = 0]) => {
    const { x, y } = fractionIn(region, { lat, lon });
    return `${String(Math.round(x * size.width))},${String(Math.round(y * size.height))}`;
  });
  return `M${at.filter((point, i) => point !== at[i - 1]).join('L')}`;
}
