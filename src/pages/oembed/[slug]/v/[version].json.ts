/** `/oembed/<slug>/v/<n>.json`: the card of one version of a claim by oEmbed 1.0. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '../../../../exports/json.ts';
import { getManifest, getRecord, getVersions } from '../../../../record/site.ts';
import { siteRoot } from '../../../../wording/href.ts';
import { oembedOf } from '../../../../exports/oembed.ts';
import { shownClaim } from '../../../../wording/version.ts';

export const getStaticPaths = (async () => {
  const slugs = new Map((await getRecord()).claims.map(({ id, slug }) => [id, slug]));
  return (await getVersions()).flatMap((version) => {
    const slug = slugs.get(version.id);
    return slug === undefined ? [] : [{ params: { slug, version: String(version.version) }, props: { version, slug } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) => {
  const { version, slug } = props;
  const carded = { ...shownClaim(version, slug), pinned: version.version };
  return jsonResponse(oembedOf(carded, siteRoot(site), await getManifest()));
};
