/** `/feed.xml`: what was published, revised, corrected and withdrawn, as Atom. */
import type { APIRoute } from 'astro';
import { getRecord, getVersions } from '../record/site.ts';
import { changesOf } from '../exports/changes.ts';
import { atomOf } from '../exports/feed.ts';
import { siteRoot } from '../wording/href.ts';

export const GET: APIRoute = async ({ site }) => {
  const record = await getRecord();
  const feed = atomOf(changesOf(record, await getVersions()), record, siteRoot(site));
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
