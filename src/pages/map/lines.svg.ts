/** The lines of the still map. */
import type { APIRoute } from 'astro';
import { linesAsSvg } from '../../components/map/lines.ts';

export const GET: APIRoute = () => new Response(linesAsSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
