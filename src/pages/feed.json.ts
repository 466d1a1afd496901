/** `/feed.json`: what was published, revised, corrected and withdrawn, as JSON Feed. */
import type { APIRoute } from 'astro';
import { jsonText } from '../exports/json.ts';
import { getRecord, getVersions } from '../record/site.ts';
import { changesOf } from '../exports/changes.ts';
import { jsonFeedOf } from '../exports/feed.ts';
import { siteRoot } from '../wording/href.ts';

export const GET: APIRoute = async ({ site }) => {
  const record = await getRecord();
  const feed = jsonFeedOf(changesOf(record, await getVersions()), record, siteRoot(site));
  return new Response(jsonText(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
};
