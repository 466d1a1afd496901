/** `/claims/<slug>.bib`, `.ris` and `.csl.json`: how to cite the newest version of a claim, for programs that keep references. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getManifest, getRecord } from '../../record/site.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { siteRoot } from '../../wording/href.ts';
import { stillPublished } from '../../record/published.ts';
import { citedClaim } from './items.ts';
import { FILE_KINDS, type FileKind } from './file-kinds.ts';
import { referenceText } from './references.ts';

/** The claims that still stand. */
export const claimPaths = (async () => {
  const { claims } = await getRecord();
  return stillPublished(claims).map((claim) => ({ params: { slug: claim.slug }, props: { claim } }));
}) satisfies GetStaticPaths;

/** Answers with a claim's reference in that form. */
export function referenceFile(kind: FileKind): APIRoute<{ claim: ClaimEntry }> {
  return async ({ props, site }) => {
    const cited = citedClaim(props.claim, siteRoot(site), await getManifest());
    return new Response(referenceText(kind, cited), { headers: { 'Content-Type': FILE_KINDS[kind].type } });
  };
}
