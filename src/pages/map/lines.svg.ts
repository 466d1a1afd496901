/** The outlines of the provinces and the schematic valley, as a picture that lies on the relief. */
import type { APIRoute } from 'astro';
import { LINES, provincePaths, valleyPath } from '../../components/map/picture.ts';

export const GET: APIRoute = () => {
  const { width, height } = LINES;
  const size = `width="${String(width)}" height="${String(height)}"`;
  // Greys of middle strength stand out on the light relief and on the dark one.
  const provinces = provincePaths().map(({ name, path }) =>
    name === 'Panjshir'
      ? `<path d="${path}" fill="#fff" fill-opacity=".22" stroke="#55645f" stroke-width="5"/>`
      : `<path d="${path}" fill="none" stroke="#75837f" stroke-width="2.5" stroke-dasharray="12 7"/>`,
  );
  const valley = `<path d="${valleyPath()}" fill="none" stroke="#4d7fa3" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}">${provinces.join('')}${valley}</svg>\n`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
