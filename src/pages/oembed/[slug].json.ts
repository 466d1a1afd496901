/** `/oembed/<slug>.json`: a claim's card by oEmbed 1.0. A file knows no `maxwidth`: the card shrinks with its frame. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../exports/json.ts';
import { getManifest, getRecord } from '../../record/site.ts';
import { siteRoot } from '../../wording/href.ts';
import { oembedOf } from '../../exports/oembed.ts';
import { stillPublished } from '../../record/published.ts';

export const getStaticPaths = (async () => {
  const { claims } = await getRecord();
  return stillPublished(claims).map((claim) => ({ params: { slug: claim.slug }, props: { claim } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = async ({ props, site }) =>
  jsonResponse(oembedOf(props.claim, siteRoot(site), await getManifest()));
