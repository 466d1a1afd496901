/** `data/claims.json`: every claim that stands in the record, with its verdict and its evidence, for other people's software. */
import { z } from 'zod';
import { formVersion } from '../../core/schema/form-version.ts';
import { claimFormSchema } from '../../core/schema/version.ts';
import { siteUrl } from './common.ts';

const form = claimFormSchema.shape;

/** A claim that stands, as far as a list of all claims tells of it. */
export const listedClaim = claimFormSchema
  .omit({
    ...{ formVersion: true, weighed: true, reviewed: true, text: true, html: true, bodyQuotes: true, unknowns: true },
    ...{ trace: true, calculation: true, origins: true, revisions: true, corrections: true, names: true },
  })
  .extend({
    url: siteUrl('/claims/bridge-taken/'),
    evidence: z
      .array(form.evidence.element.omit({ sources: true, figure: true, passages: true, concession: true, note: true }))
      .describe(form.evidence.description ?? ''),
  });

export const claimsFileSchema = z.strictObject({
  formVersion,
  asOfDay: z.iso.date().nullable().describe('The latest asOfDay of the claims; null where there are none.'),
  list: z
    .strictObject({
      facet: z
        .string()
        .describe('By what the claims are sorted into lists: verdict, topic, side, place, source or actor.'),
      facetValue: z.string().describe('What all claims of this list have in common, as in its address.'),
      label: z.string().describe('The same for readers.'),
    })
    .optional()
    .describe('Which list of claims this is; absent where it is all of them.'),
  claims: z
    .array(listedClaim)
    .describe(
      'Every claim that stands, of the record or of the list, in the order of their ids. Withdrawn ones are left out.',
    ),
});

export type ClaimsFile = z.infer<typeof claimsFileSchema>;
