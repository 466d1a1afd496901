/** `/sources/<slug>/<authority>.tsr`: an authority’s answer as it came, for whoever wants to prove it again. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { stillPublished } from '../../../record/published.ts';
import { getRecord } from '../../../record/site.ts';

export const getStaticPaths = (async () => {
  const { sources } = await getRecord();
  return stillPublished(sources).flatMap(({ slug, stamps }) =>
    stamps.map(({ authority, file }) => ({ params: { slug, authority }, props: { file } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(new Uint8Array(Buffer.from(props.file, 'base64')), {
    headers: { 'Content-Type': 'application/timestamp-reply' },
  });
