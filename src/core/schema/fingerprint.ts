/** `content/sources/<slug>.fingerprint.json`: what proves a quotation without holding the article. */
import { z } from 'zod';
import { slug } from './common.ts';

const source = slug.describe('The source whose text was read. It is also the key of the hash.');
const words = z.int().min(3).max(1_000_000).describe('How many words the text has, page furniture included.');

const hexadecimal = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const digests = z
  .strictObject({
    text: hexadecimal.describe("SHA-256 of the text's bytes (UTF-8)."),
    words: hexadecimal.describe('SHA-256 of its words with a line break between each two.'),
  })
  .optional()
  .describe('By which somebody who has the article knows that it is the same copy.');

const AGAIN = 'make the fingerprint anew';

/** One byte for each run of three words: `words-1`, without signs. */
const first = z
  .strictObject({
    source,
    method: z
      .literal('hmac-sha256-1/trigram')
      .describe("One byte of HMAC-SHA-256, keyed with the source's id, for every run of three words."),
    words,
    trigrams: z.base64().describe('The bytes, one for each run of three words, in order, base64.'),
    digests,
  })
  .refine(({ words, trigrams }) => bytesIn(trigrams) === words - 2, {
    path: ['trigrams'],
    error: `expected one byte for each run of three words, which is two fewer than words: ${AGAIN}`,
  });

const second = z
  .strictObject({
    source,
    method: z
      .literal('hmac-sha256-1/words-2/signs-1')
      .describe(
        "One byte of HMAC-SHA-256, keyed with the source's id, for every run of words (words-2), and one for what stands between each two words (signs-1).",
      ),
    words,
    run: z
      .literal([3, 6])
      .describe('How many words a run has: 6 where most are letters of a script that sets no blanks.'),
    runs: z.base64().describe('The bytes of the runs, in order, base64.'),
    signs: z.base64().describe('The bytes of what stands behind each word but the last, in order, base64.'),
    digests,
  })
  .refine(({ words, run, runs }) => bytesIn(runs) === words - run + 1, {
    path: ['runs'],
    error: `expected one byte for each run of words: ${AGAIN}`,
  })
  .refine(({ words, signs }) => bytesIn(signs) === words - 1, {
    path: ['signs'],
    error: `expected one byte for each word but the last: ${AGAIN}`,
  });

export const fingerprintSchema = z.union([second, first], { error: `expected a fingerprint: ${AGAIN}` });
export type Fingerprint = z.infer<typeof fingerprintSchema>;

/** How many bytes a text holds, also where it is no base64 and cannot be decoded: that is told by itself. */
function bytesIn(base64: string): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}
