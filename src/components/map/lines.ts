/** The outlines of the provinces and the valley as a drawing that lies on the relief, pixel on pixel. */
import { aspect, fractionIn } from '../../domain/map/mercator.ts';
import { PROVINCES, REGION, VALLEY } from './base.ts';

/** Pixels of the drawing, which is as wide as the relief. */
export const LINES = { width: 1400, height: Math.round(1400 / aspect(REGION)) };

/** The drawing as an SVG file. Greys of middle strength stand out on the light relief and on the dark one. */
export function linesAsSvg(): string {
  const { width, height } = LINES;
  const size = `${String(width)} ${String(height)}`;
  const provinces = PROVINCES.features.map(({ properties, geometry }) => {
    const path = geometry.coordinates.map((ring) => `${pathOf(ring)}z`).join('');
    return properties.name === 'Panjshir'
      ? `<path d="${path}" fill="#fff" fill-opacity=".2" stroke="#54625e" stroke-width="4"/>`
      : `<path d="${path}"/>`;
  });
  const valley = `<path d="${pathOf(VALLEY)}" stroke="#4d7fa3" stroke-width="5" stroke-linecap="round"/>`;
  const style = 'fill="none" stroke="#75837f" stroke-width="2" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" ${style}>${provinces.join('')}${valley}</svg>\n`;
}

function pathOf(points: readonly (readonly number[])[]): string {
  const at = points.map(([lon = 0, lat = 0]) => {
    const { x, y } = fractionIn(REGION, { lat, lon });
    return `${String(Math.round(x * LINES.width))},${String(Math.round(y * LINES.height))}`;
  });
  return `M${at.filter((point, i) => point !== at[i - 1]).join('L')}`;
}
