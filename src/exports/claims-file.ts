/** Builds `data/claims.json`. */
import type { z, ZodObject } from 'zod';
import { FORM_VERSION } from '../core/schema/form-version.ts';
import type { ClaimForm } from '../core/schema/version.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { publishedClaims } from '../record/published.ts';
import { latestOf } from '../wording/time-order.ts';
import { claimForm } from '../record/versions/resolve.ts';
import { listedClaim, type ClaimsFile } from './schema/claims-file.ts';

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
    claims: claims.map((claim) => claimInList(claimForm(claim, record), start)),
  };
}

/** A claim as far as a list of all claims tells of it: the schema says how far that is. */
export function claimInList(form: ClaimForm, start: string): ListedClaim {
  const { id, slug, evidence, ...more } = form;
  const pieces = evidence.map((piece) => within(listedClaim.shape.evidence.element, piece));
  return within(listedClaim, { id, slug, url: `${start}claims/${slug}/`, ...more, evidence: pieces });
}

/** An object without what its schema does not have. */
function within<S extends ZodObject>(schema: S, object: z.infer<S>): z.infer<S> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name in schema.shape)) as z.infer<S>;
}
