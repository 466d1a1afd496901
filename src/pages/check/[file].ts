/** What the checks load on use: the fingerprints, what is known of the words, and of each source its quotations. */
import type { APIRoute } from 'astro';
import { fingerprintsIn, knownIn, ourCopyOf } from '../../features/check/known-file.ts';
import { getRecord } from '../../record/site.ts';
import { stillPublished } from '../../record/published.ts';

export async function getStaticPaths() {
  const record = await getRecord();
  return [
    { params: { file: 'fingerprints.json' }, props: { data: fingerprintsIn(record) } },
    { params: { file: 'known.json' }, props: { data: knownIn(record) } },
    ...stillPublished(record.sources).map((source) => ({
      params: { file: `${source.slug}.json` },
      props: { data: ourCopyOf(record, source) },
    })),
  ];
}

export const GET: APIRoute<{ data: object }> = ({ props: { data } }) =>
  new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
