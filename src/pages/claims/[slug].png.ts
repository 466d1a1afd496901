/** `/claims/<slug>.png`: what a link to the claim shows elsewhere. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardOfClaim } from '../../exports/cards/card.ts';
import { pictureOf } from '../../exports/cards/picture.ts';
import { getRecord } from '../../record/site.ts';
import { weighedBy, stillPublished } from '../../record/published.ts';

export const getStaticPaths = (async () => {
  const { claims } = await getRecord();
  return stillPublished(claims).map((claim) => ({ params: { slug: claim.slug }, props: { claim } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = async ({ props }) => {
  const record = await getRecord();
  const picture = await pictureOf(cardOfClaim(props.claim, record, weighedBy(record, props.claim.asOf)));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
