/** `/data/claims.json` */
import type { APIRoute } from 'astro';
import { getRecord } from '../../record/site.ts';
import { dataResponse } from '../../view/data/files.ts';
import { siteRoot } from '../../view/href.ts';

export const GET: APIRoute = async ({ site }) => dataResponse('claims.json', await getRecord(), siteRoot(site));
