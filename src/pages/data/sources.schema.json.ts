/** `/data/sources.schema.json` */
import type { APIRoute } from 'astro';
import { sourcesJsonSchema } from '../../record/export/json-schema.ts';
import { jsonResponse } from '../../record/export/json.ts';

export const GET: APIRoute = () => jsonResponse(sourcesJsonSchema());
