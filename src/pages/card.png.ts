/** `/card.png`: what a link to any other page of the site shows elsewhere. */
import type { APIRoute } from 'astro';
import { cardOfSite } from '../exports/cards/card.ts';
import { pictureResponse } from '../exports/cards/picture.ts';
import { getRecord } from '../record/site.ts';

export const GET: APIRoute = async () => pictureResponse(cardOfSite(await getRecord()));
