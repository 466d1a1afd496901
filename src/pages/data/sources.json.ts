/** `/data/sources.json` */
import type { APIRoute } from 'astro';
import { sourcesFile } from '../../record/export/sources-file.ts';
import { jsonResponse } from '../../record/export/json.ts';
import { getRecord } from '../../record/site.ts';

export const GET: APIRoute = async () => jsonResponse(sourcesFile(await getRecord()));
