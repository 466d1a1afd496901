/** `/data/datapackage.json` */
import type { APIRoute } from 'astro';
import { jsonResponse } from '../../exports/json.ts';
import { getRecord } from '../../record/site.ts';
import { dataPackage } from '../../exports/data/package.ts';
import { dataRoot, siteRoot } from '../../wording/href.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonResponse(dataPackage(await getRecord(), siteRoot(site), dataRoot(site)));
