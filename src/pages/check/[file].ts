/** What `/check/` loads on use: the fingerprints, and what is known of the words. */
import type { APIRoute } from 'astro';
import { fingerprintsIn, knownIn } from '../../features/check/known-file.ts';
import { getRecord } from '../../record/site.ts';

export async function getStaticPaths() {
  const record = await getRecord();
  return [
    { params: { file: 'fingerprints.json' }, props: { data: fingerprintsIn(record) } },
    { params: { file: 'known.json' }, props: { data: knownIn(record) } },
  ];
}

export const GET: APIRoute<{ data: object }> = ({ props: { data } }) =>
  new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
