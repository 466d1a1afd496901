/** `/authorities/<id>.pem`: the certificate to which the time-stamps of an authority lead. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { stillPublished } from '../../record/published.ts';
import { getRecord } from '../../record/site.ts';

export const getStaticPaths = (async () => {
  const { certificates, sources } = await getRecord();
  const inUse = new Set(stillPublished(sources).flatMap(({ stamps }) => stamps.map(({ authority }) => authority)));
  return certificates
    .filter(({ authority }) => inUse.has(authority))
    .map(({ authority, text }) => ({ params: { authority }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/x-pem-file' } });
