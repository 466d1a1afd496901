/** `/oembed/<slug>.json`: a claim's card by oEmbed 1.0. A file knows no `maxwidth`: the card shrinks with its frame. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '../../exports/json.ts';
import { claimPaths, getManifest } from '../../record/site.ts';
import { siteRoot } from '../../wording/href.ts';
import { oembedOf } from '../../exports/oembed.ts';
import type { ClaimEntry } from '../../record/types.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute<{ claim: ClaimEntry }> = async ({ props, site }) =>
  jsonResponse(oembedOf(props.claim, siteRoot(site), await getManifest()));
