/** `/card.png`: what a link to any other page of the site shows elsewhere. */
import type { APIRoute } from 'astro';
import { SITE_CARD } from '../cards/card.ts';
import { pictureOf } from '../cards/picture.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await pictureOf(SITE_CARD)), { headers: { 'Content-Type': 'image/png' } });
