/** `/claims/<slug>.bib`, `.ris` and `.csl.json`: how to cite the newest version of a claim, for programs that keep references. */
import type { APIRoute } from 'astro';
import { getManifest } from '../../record/site.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { siteRoot } from '../../wording/href.ts';
import { citedClaim } from './items.ts';
import { FILE_KINDS, type FileKind } from './file-kinds.ts';
import { referenceText } from './references.ts';

/** Answers with a claim's reference in that form. */
export function referenceFile(kind: FileKind): APIRoute<{ claim: ClaimEntry }> {
  return async ({ props, site }) => {
    const cited = citedClaim(props.claim, siteRoot(site), await getManifest());
    return new Response(referenceText(kind, cited), { headers: { 'Content-Type': FILE_KINDS[kind].type } });
  };
}
