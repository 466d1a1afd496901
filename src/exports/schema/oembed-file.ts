/** `oembed/<slug>.json` and `oembed/<slug>/v/<n>.json`: the card of a claim or of a version of it, as oEmbed 1.0 has it (https://oembed.com). */
import { z } from 'zod';

const pixels = z.int().positive();

export const oembedFileSchema = z.strictObject({
  version: z.literal('1.0').describe('Version of oEmbed.'),
  type: z.literal('rich').describe('The card is HTML.'),
  title: z.string().describe("The verdict and the claim's proposition, and of a version its number."),
  author_name: z.string().describe('Who answers for this record.'),
  author_url: z.url().describe('The page about it.'),
  provider_name: z.string().describe('Name of this record.'),
  provider_url: z.url().describe('Its address.'),
  cache_age: z.int().positive().describe('How long the answer may be kept, in seconds.'),
  html: z.string().describe('The HTML that shows the card.'),
  width: pixels.describe('Width of the card in pixels.'),
  height: pixels.describe('Its height.'),
  thumbnail_url: z
    .url()
    .optional()
    .describe("The claim's picture, which shows its newest version. A version has none."),
  thumbnail_width: pixels.optional().describe('Width of the picture in pixels.'),
  thumbnail_height: pixels.optional().describe('Its height.'),
});
