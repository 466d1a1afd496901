/** Builds `data/claims.json`. */
import { FORM_VERSION } from '../core/schema/form-version.ts';
import type { ClaimForm } from '../core/schema/version.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { publishedClaims } from '../record/published.ts';
import { latestOf } from '../wording/time-order.ts';
import { claimForm } from '../record/versions/resolve.ts';
import type { ClaimsFile } from './schema/claims-file.ts';

type ListedClaim = ClaimsFile['claims'][number];

/**
 * Every claim that stands, as the contract has it.
 * @param start what an address on the site begins with: the whole address of its root, or `/`
 */
export function claimsFile(record: SiteRecord, start = '/'): ClaimsFile {
  const claims = publishedClaims(record.claims);
  return {
    formVersion: FORM_VERSION,
    asOfDay: latestOf(claims.map(({ asOf }) => asOf)) ?? null,
    claims: claims.map((claim) => listedClaim(claimForm(claim, record), start)),
  };
}

/** As far as a list of all claims tells of one. */
function listedClaim(form: ClaimForm, start: string): ListedClaim {
  const { formVersion, weighed, reviewed, text, html, bodyQuotes, unknowns, trace, calculation, origins, ...more } =
    form;
  const { id, slug, evidence, revisions, corrections, names, ...claim } = more;
  return { id, slug, url: `${start}claims/${slug}/`, ...claim, evidence: evidence.map(listedPiece) };
}

function listedPiece(piece: ClaimForm['evidence'][number]): ListedClaim['evidence'][number] {
  const { sources, figure, passages, concession, note, ...listed } = piece;
  return listed;
}
