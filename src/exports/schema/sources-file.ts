/** `data/sources.json`: the sources, and what every stretch of their words is for. */
import { z } from 'zod';
import { nonClaim } from '../../core/schema/source.ts';
import { formVersion } from '../../core/schema/form-version.ts';
import { wordRange } from '../../core/schema/version.ts';
import { hash, slug } from '../../core/schema/common.ts';
import { siteFile, siteUrl } from './common.ts';

/** Of this file alone: claims and recorded versions do not have what it has more since 2.0.0. */
export const SOURCES_FORM_VERSION = '2.1.0';

const accounting = z.union([
  z.strictObject({
    wordRange,
    claims: z
      .array(z.string().regex(/^[A-Z]{2,5}-\d{3,}$/))
      .min(1)
      .describe('Ids of the claims that the words belong to.'),
  }),
  z.strictObject({
    wordRange,
    nonClaim: nonClaim.describe('Why the words belong to no claim.'),
  }),
]);

const source = z.strictObject({
  slug: z.string().describe("The source's name in addresses and in data/claims.json."),
  url: siteUrl('/sources/courier/'),
  label: z.string().describe('Its short name.'),
  title: z.string().nullable().describe('Headline; null where our copy prints none.'),
  publisher: z
    .string()
    .nullable()
    .describe('Who published it; null where our copy does not tell and nothing shows it.'),
  issued: z.string().describe('When it was published (EDTF).'),
  original: z.url().nullable().describe("The article's own address; null where our copy prints none."),
  captures: z
    .array(
      z.strictObject({
        service: z.string().describe('Who keeps the copy.'),
        day: z.iso.date().describe('The day on which the service took it.'),
        url: z.url().describe('Where anybody can read it.'),
        digest: hash.describe(
          'SHA-256 of the bytes that the service gives for the page as it took it, without what it adds of its own.',
        ),
      }),
    )
    .describe('Copies that others keep and anybody can read; empty where none is known to us.'),
  textDigest: hash
    .nullable()
    .describe('SHA-256 of the text of our copy; null where its fingerprint is older than such digests.'),
  stamps: z
    .array(
      z.strictObject({
        authority: slug.describe('Short name of the authority.'),
        stampedAt: z.iso.datetime().describe('When it was shown textDigest.'),
        url: siteFile('/sources/courier/hill-clock.tsr'),
        certificate: siteFile('/authorities/hill-clock.pem'),
      }),
    )
    .describe('Signed answers of authorities that stamp digests with the time (RFC 3161); empty where there are none.'),
  wordCount: z
    .int()
    .positive()
    .describe(
      'How many words our copy has, page furniture included. The text itself is under copyright and not published here.',
    ),
  accounting: z
    .array(accounting)
    .describe('What every word is for, in order: each range starts where the one before ends.'),
  quotedShare: z.number().min(0).max(0.4).describe('Words that the site quotes, each once, divided by all words.'),
});

export const sourcesFileSchema = z.strictObject({
  formVersion,
  sources: z.array(source).describe('Every source of the record, by slug. Withdrawn ones are left out.'),
});

export type SourcesFile = z.infer<typeof sourcesFileSchema>;
