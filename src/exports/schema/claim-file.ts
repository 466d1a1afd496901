/** `claims/<slug>.json`: a claim in the form of its recorded versions, with the addresses of its pages. */
import { z } from 'zod';
import { claimFormSchema } from '../../core/schema/version.ts';
import { siteUrl } from './common.ts';

const { revisions } = claimFormSchema.shape;

export const claimFileSchema = claimFormSchema.extend({
  url: siteUrl('/claims/bridge-taken/'),
  revisions: z
    .array(revisions.element.extend({ url: siteUrl('/claims/bridge-taken/v/1/') }))
    .describe(revisions.description ?? ''),
});
export type ClaimFile = z.infer<typeof claimFileSchema>;

/** What stands in the place of a claim that no longer stands. */
export const withdrawnClaimSchema = claimFileSchema
  .pick({ formVersion: true, id: true, slug: true, url: true, title: true })
  .extend({
    withdrawn: z.iso.date().describe('The day on which the claim was withdrawn: it no longer stands in the record.'),
    withdrawnWhy: z.string().describe('Why, in one sentence.'),
    mergedInto: z.string().nullable().describe('Slug of the claim that took its place; null where there is none.'),
  });
export type WithdrawnClaimFile = z.infer<typeof withdrawnClaimSchema>;
