/** What the page of a claim loads when a reader changes its evidence. */
import type { APIRoute } from 'astro';
import { inputsOf } from '../../features/what-if/inputs-file.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { claimPaths, getRecord } from '../../record/site.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute<{ claim: ClaimEntry }> = async ({ props: { claim } }) =>
  new Response(JSON.stringify(inputsOf(await getRecord(), claim)), { headers: { 'Content-Type': 'application/json' } });
