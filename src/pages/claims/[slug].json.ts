/** `/claims/<slug>.json`. An earlier slug answers with the claim as it is now, a withdrawn claim with what became of it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { claimFile } from '../../exports/claim-file.ts';
import { jsonResponse } from '../../exports/json.ts';
import { getRecord } from '../../record/site.ts';
import { publishedHead } from '../../exports/data/head.ts';
import { dataRoot } from '../../wording/href.ts';
import { movedEntries } from '../../record/published.ts';

export const getStaticPaths = (async () => {
  const record = await getRecord();
  return [
    ...record.claims.map((claim) => ({ params: { slug: claim.slug }, props: { claim, record } })),
    ...movedEntries(record.claims).map(({ from, entry }) => ({
      params: { slug: from },
      props: { claim: entry, record },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props, site }) =>
  jsonResponse({
    ...publishedHead('../data/claim.schema.json', props.record.manifest),
    ...claimFile(props.claim, props.record, dataRoot(site)),
  });
