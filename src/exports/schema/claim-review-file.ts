/** `data/claimreview.jsonld`: the claims as ClaimReviews of schema.org. */
import { z } from 'zod';

const isoDate = z.string().regex(/^\d{4}(?:-\d\d){0,2}$/);
const type = <T extends string>(name: T) => z.literal(name).describe('Type of schema.org.');

const article = z.strictObject({
  '@type': z.enum(['NewsArticle', 'WebPage']).describe('Type of schema.org.'),
  identifier: z.string().describe('Slug of the source.'),
  name: z.string().describe('Short name of the source in this record.'),
  headline: z.string().optional().describe('Headline; absent where our copy prints none.'),
  url: z.url().optional().describe("The article's own address; absent where our copy prints none."),
  datePublished: isoDate.optional().describe('When it was published, where that is one date.'),
  publisher: z
    .strictObject({ '@type': type('Organization'), name: z.string().describe('Name of the publisher.') })
    .optional()
    .describe('Who published it; absent where our copy does not tell and nothing shows it.'),
  inLanguage: z.string().describe('Language of the article (BCP 47).'),
});

const claim = z.strictObject({
  '@type': type('Claim'),
  author: z
    .array(
      z.strictObject({
        '@type': z.enum(['Person', 'Organization']).describe('Type of schema.org.'),
        name: z.string().describe('The name.'),
        identifier: z.string().describe('Slug of the actor.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The named voices that assert it. Of an unnamed one nobody knows whether it is a person.'),
  creditText: z.string().optional().describe('All the voices that assert it, unnamed ones too, in words.'),
  datePublished: isoDate.optional().describe('When it was first published, by these sources, where that is one date.'),
  firstAppearance: article.optional().describe('The article that first carried it; absent where several may have.'),
  appearance: z.array(article).min(1).optional().describe('The other articles in which somebody asserts it.'),
});

const review = z.strictObject({
  '@type': type('ClaimReview'),
  url: z.url().describe("The claim's page."),
  identifier: z.string().describe("The claim's number."),
  version: z.string().describe("Number of the claim's newest version."),
  claimReviewed: z.string().describe('The proposition, in one sentence.'),
  itemReviewed: claim.describe('Who asserts it, and where.'),
  reviewRating: z
    .strictObject({
      '@type': type('Rating'),
      alternateName: z.string().describe('Name of the verdict. There is no number: the verdicts are no scale.'),
    })
    .describe('The verdict.'),
  author: z
    .strictObject({
      '@type': type('Organization'),
      name: z.string().describe('Name of this record.'),
      url: z.url().describe('Its address.'),
    })
    .describe('This record.'),
  datePublished: z.iso.date().describe('The day of the first version.'),
  dateModified: z.iso.date().describe('The day of the newest version.'),
  inLanguage: z.string().describe('Language of the review (BCP 47).'),
  license: z.url().describe('Under which licence the review may be used.'),
});

export const claimReviewFileSchema = z.strictObject({
  '@context': z.literal('https://schema.org').describe('The vocabulary.'),
  '@graph': z.array(review).describe('One for each claim that stands in the record, in the order of their numbers.'),
});
