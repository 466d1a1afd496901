/** `/data/<file>`: the tables, and the record in each other form. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getRecord } from '../../record/site.ts';
import { DATA_FILES, dataResponse } from '../../exports/data/files.ts';
import { dataRoot, siteRoot } from '../../wording/href.ts';

export const getStaticPaths = (() =>
  DATA_FILES.map((data) => ({ params: { file: data.file }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  dataResponse(props.data, await getRecord(), siteRoot(site), dataRoot(site));
