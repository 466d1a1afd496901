/** `/data/claims.json` */
import type { APIRoute } from 'astro';
import { claimsFile } from '../../record/export/claims-file.ts';
import { jsonResponse } from '../../record/export/json.ts';
import { getRecord } from '../../record/site.ts';

export const GET: APIRoute = async () => jsonResponse(claimsFile(await getRecord()));
