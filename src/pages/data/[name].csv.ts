/** `/data/<table>.csv` */
import type { APIRoute, GetStaticPaths } from 'astro';
import { TABLES } from '../../record/export/tables/index.ts';
import { getRecord } from '../../record/site.ts';
import { dataResponse } from '../../view/data/files.ts';
import { siteRoot } from '../../view/href.ts';

export const getStaticPaths = (() => TABLES.map(({ name }) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) =>
  dataResponse(`${params.name ?? ''}.csv`, await getRecord(), siteRoot(site));
