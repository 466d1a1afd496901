/** `data/claims.json`: every claim that stands in the record, with its verdict and its evidence, for other people's software. */
import { z } from 'zod';
import { FAMILIES } from '../../core/verdict/types.ts';
import { basis, stance, verdict } from '../../core/schema/claim.ts';
import { side } from '../../core/schema/common.ts';
import { formVersion, siteUrl, words } from './common.ts';

/** A number or a range, as it was stated. */
export const exportedFigure = z.strictObject({
  low: z.number().nonnegative().describe('Lowest value that the words allow, as stated.'),
  high: z.number().nonnegative().describe('Highest value that the words allow; the same as low for a single number.'),
  unit: z.string().describe('What is counted or measured: km, mi, share, or a noun in the plural.'),
  stated: z
    .enum(['exactly', 'about', 'at-least', 'more-than'])
    .describe('How it was stated. at-least and more-than have no upper bound.'),
});

/** Words that show a stance, and where they stand in their article. */
export const exportedQuote = z.strictObject({
  source: z.string().describe('Slug of the source whose words these are (data/sources.json).'),
  exact: z.string().describe('The words as the source prints them; […] is an omission.'),
  language: z.string().describe('Language of the words (BCP 47).'),
  translation: z
    .string()
    .nullable()
    .describe(
      "The record's own translation, where the words are in another language than the record's; null elsewhere.",
    ),
  voice: z
    .enum(['speaker', 'article'])
    .describe(
      "speaker: the source prints them as the speaker's own words. article: they are the source's own words, which report the speaker's.",
    ),
  words: z.array(words).min(1).describe('Where the words stand: one range for each part of exact between omissions.'),
});

/** One statement's stance on the claim. */
export const exportedEvidence = z.strictObject({
  statement: z.string().describe('Slug of the statement: one utterance of one actor, however many sources relay it.'),
  actor: z.string().describe('Slug of the actor who made it.'),
  side: side.describe("The actor's side. unattributed: the source does not let a reader find out who it is."),
  stance: stance.describe('asserts, denies, withdraws (takes its own assertion back) or withholds (no vote).'),
  basis: basis.describe(
    'first-hand: saw it, did it, keeps it, or has the text, record or credited picture before it. own-word: does not show how it knows. second-hand: passes it on.',
  ),
  when: z.string().describe('When the statement was made (EDTF).'),
  speaksOf: z.string().describe('The time that the statement is about (EDTF).'),
  published: z.string().describe('When the earliest source that carries it was published (EDTF).'),
  quotes: z.array(exportedQuote).describe('The words that show it. Empty where no source prints any.'),
});

/** A claim that stands, as far as a list of all claims tells of it. */
export const exportedClaim = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]{2,5}-\d{3,}$/)
    .describe("The claim's number: given once, never used again."),
  slug: z.string().describe("The claim's name in addresses. It may change; the id does not."),
  url: siteUrl('/claims/bridge-taken/'),
  title: z.string().describe('The proposition, in one sentence.'),
  topic: z.string().describe('What it is about.'),
  kind: z
    .enum(['event', 'background', 'saying', 'arithmetic'])
    .describe('saying: that somebody said a thing in public. arithmetic: what a calculation decides.'),
  favours: z.array(z.string()).describe('The sides whose account it carries. Empty for nobody.'),
  hurts: z.array(z.string()).describe('Who loses if it is true: sides, or slugs of actors. Empty for nobody.'),
  verdict: verdict.describe('What the evidence bears out, as of asOf and in these sources only.'),
  family: z
    .enum(FAMILIES)
    .describe('The family of the verdict. From worst to best: does-not-stand, contested, open, stands.'),
  rule: z.string().describe('The rule that gave the verdict: the first of the table that fits.'),
  row: z.int().min(1).max(10).describe("The rule's row in the table on the method page."),
  asOf: z.iso.date().describe('The verdict counts what had been published by this day.'),
  places: z.array(z.string()).describe('Slugs of the places that it is about.'),
  when: z.string().describe('The time that it is about (EDTF).'),
  figure: exportedFigure.nullable().describe('The number in it, with how it was stated; null where there is none.'),
  evidence: z.array(exportedEvidence).describe('Who said what about it: each statement once.'),
  opposes: z.array(z.string()).describe('Slugs of claims that cannot be true together with this one.'),
  tension: z
    .array(
      z.strictObject({
        claim: z.string().describe('Slug of the other claim, which says the same of this one.'),
        how: z.string().describe('Where the two part, in one sentence of ours.'),
      }),
    )
    .describe('Claims that pull apart from this one and can be true together with it. No rule counts them.'),
  related: z.array(z.string()).describe('Slugs of claims that bear on this one.'),
  version: z.int().positive().describe("Number of the claim's newest version."),
});

export const claimsFileSchema = z.strictObject({
  version: formVersion,
  asOf: z.iso.date().nullable().describe('The latest asOf of the claims; null where there are none.'),
  list: z
    .strictObject({
      by: z
        .string()
        .describe('By what the claims are sorted into lists: verdict, topic, side, place, source or actor.'),
      value: z.string().describe('What all claims of this list have in common, as in its address.'),
      name: z.string().describe('The same for readers.'),
    })
    .optional()
    .describe('Which list of claims this is; absent where it is all of them.'),
  claims: z
    .array(exportedClaim)
    .describe(
      'Every claim that stands, of the record or of the list, in the order of their ids. Withdrawn ones are left out.',
    ),
});

export type ClaimsFile = z.infer<typeof claimsFileSchema>;
