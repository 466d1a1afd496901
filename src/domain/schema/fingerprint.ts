/** `content/sources/<slug>.fingerprint.json`: what proves a quotation without holding the article. */
import { z } from 'zod';
import { slug } from './common.ts';

export const fingerprintSchema = z
  .strictObject({
    source: slug.describe('The source whose text was read. It is also the key of the hash.'),
    method: z
      .literal('hmac-sha256-1/trigram')
      .describe("One byte of HMAC-SHA-256, keyed with the source's id, for every run of three words."),
    words: z.int().min(3).max(1_000_000).describe('How many words the text has, page furniture included.'),
    trigrams: z.base64().describe('The bytes, one for each run of three words, in order, base64.'),
  })
  .refine(({ words, trigrams }) => Buffer.from(trigrams, 'base64').length === words - 2, {
    path: ['trigrams'],
    error: 'expected one byte for each run of three words, which is two fewer than words: make the fingerprint anew',
  });
export type Fingerprint = z.infer<typeof fingerprintSchema>;
