/** Builds `claims/<slug>.json`. */
import { FORM_VERSION } from '../core/schema/form-version.ts';
import { underBase } from '../record/body/addresses.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { amongPublished } from '../record/published.ts';
import type { ClaimEntry } from '../record/types.ts';
import { claimForm } from '../record/versions/resolve.ts';
import type { ClaimFile, WithdrawnClaimFile } from './schema/claim-file.ts';

/**
 * A claim with all that its page says, in the form of its recorded versions; of one that was withdrawn, that it was, and
 * why.
 * @param start what an address on the site begins with: the whole address of its root, or `/`
 */
export function claimFile(claim: ClaimEntry, record: SiteRecord, start = '/'): ClaimFile | WithdrawnClaimFile {
  if (claim.withdrawn !== undefined) return withdrawnFile(claim, claim.withdrawn, start);
  const { formVersion, id, slug, ...form } = claimForm(amongPublished(claim, record.claims), record);
  const url = `${start}claims/${slug}/`;
  const revisions = form.revisions.map((each) => ({ ...each, url: `${url}v/${String(each.version)}/` }));
  return { formVersion, id, slug, url, ...form, html: underBase(form.html, start), revisions };
}

function withdrawnFile(
  { id, slug, title }: ClaimEntry,
  { on, why, mergedInto }: NonNullable<ClaimEntry['withdrawn']>,
  start: string,
): WithdrawnClaimFile {
  return {
    formVersion: FORM_VERSION,
    id,
    slug,
    url: `${start}claims/${slug}/`,
    title,
    withdrawn: on,
    withdrawnWhy: why,
    mergedInto: mergedInto ?? null,
  };
}
