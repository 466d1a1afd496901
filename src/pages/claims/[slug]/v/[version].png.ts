/** `/claims/<slug>/v/<n>.png`: what a link to a version that is not the newest shows elsewhere. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardOfClaim } from '../../../../exports/cards/card.ts';
import { pictureOf } from '../../../../exports/cards/picture.ts';
import { pictureOfVersion, placedVersions } from '../../../../exports/placed-versions.ts';
import { getManifest, getRecord, getVersions } from '../../../../record/site.ts';
import { shownClaim, versionNames } from '../../../../wording/version.ts';

export const getStaticPaths = (async () => {
  const { claims } = await getRecord();
  return placedVersions(claims, await getVersions())
    .filter((placed) => pictureOfVersion(placed).includes('/v/'))
    .map(({ version, claim: { slug } }) => ({
      params: { slug, version: String(version.version) },
      props: { version, slug },
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = async ({ props }) => {
  const { version, slug } = props;
  const card = cardOfClaim(shownClaim(version, slug), versionNames(version, await getManifest()), version.weighed);
  return new Response(new Uint8Array(await pictureOf(card)), { headers: { 'Content-Type': 'image/png' } });
};
