/** `/search/<file>.json`: what the search knows, and what Pagefind is to index (`integrations/pagefind.ts` takes that away). */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { searchFiles } from '../../features/search/build/files.ts';
import { getRecord } from '../../record/site.ts';

export const getStaticPaths = (async () =>
  searchFiles(await getRecord()).map(({ name, data }) => ({
    params: { file: name },
    props: { data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.data), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
