/** `/data/<record>.epub`: the record as a book, named as the record is. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bookOf } from '../../exports/epub/book.ts';
import { getManifest, getRecord } from '../../record/site.ts';
import { dataRoot, siteRoot } from '../../wording/href.ts';

export const getStaticPaths = (async () => {
  const { id } = await getManifest();
  return [{ params: { book: id } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) => {
  const root = dataRoot(site);
  const record = await getRecord();
  const bytes = await bookOf({ record, siteRoot: siteRoot(site), root: root === '/' ? undefined : root });
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/epub+zip' } });
};
