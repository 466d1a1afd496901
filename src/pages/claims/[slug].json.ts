/** `/claims/<slug>.json`. An earlier slug answers with the claim as it is now, a withdrawn claim with what became of it. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { claimFile } from '../../exports/claim-file.ts';
import { jsonResponse } from '../../exports/json.ts';
import { getRecord } from '../../record/site.ts';
import { publishedHead } from '../../exports/data/head.ts';
import { dataRoot } from '../../wording/href.ts';
import { entryPaths } from '../../ui/entry-paths.ts';

export const getStaticPaths = (async () => entryPaths((await getRecord()).claims)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) => {
  const record = await getRecord();
  return jsonResponse({
    ...publishedHead('../data/claim.schema.json', record.manifest),
    ...claimFile(props.entry, record, dataRoot(site)),
  });
};
