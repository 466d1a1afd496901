/** `/data/datapackage.json` */
import type { APIRoute } from 'astro';
import { jsonResponse } from '../../record/export/json.ts';
import { getRecord } from '../../record/site.ts';
import { dataPackage } from '../../view/data/package.ts';
import { dataRoot, siteRoot } from '../../view/href.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonResponse(dataPackage(await getRecord(), siteRoot(site), dataRoot(site)));
