/** What the page of a claim loads when a reader changes its evidence. */
import type { APIRoute } from 'astro';
import { inputsOf } from '../../features/what-if/inputs-file.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { getRecord } from '../../record/site.ts';
import { stillPublished } from '../../record/published.ts';

export async function getStaticPaths() {
  return stillPublished((await getRecord()).claims).map((claim) => ({
    params: { slug: claim.slug },
    props: { claim },
  }));
}

export const GET: APIRoute<{ claim: ClaimEntry }> = async ({ props: { claim } }) =>
  new Response(JSON.stringify(inputsOf(await getRecord(), claim)), { headers: { 'Content-Type': 'application/json' } });
