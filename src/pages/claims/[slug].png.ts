/** `/claims/<slug>.png`: what a link to the claim shows elsewhere. */
import type { APIRoute } from 'astro';
import { cardOfClaim } from '../../exports/cards/card.ts';
import { pictureResponse } from '../../exports/cards/picture.ts';
import { claimPaths, getRecord } from '../../record/site.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { weighedBy } from '../../record/published.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute<{ claim: ClaimEntry }> = async ({ props: { claim } }) => {
  const record = await getRecord();
  return pictureResponse(cardOfClaim(claim, record, weighedBy(record, claim.asOf)));
};
