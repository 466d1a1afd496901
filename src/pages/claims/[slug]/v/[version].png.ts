/** `/claims/<slug>/v/<n>.png`: what a link to a version that is not the newest shows elsewhere. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardOfClaim } from '../../../../exports/cards/card.ts';
import { pictureResponse } from '../../../../exports/cards/picture.ts';
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

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { version, slug } = props;
  return pictureResponse(
    cardOfClaim(shownClaim(version, slug), versionNames(version, await getManifest()), version.weighed),
  );
};
