/** A fingerprint proves the words of a quotation without holding the article. */
import { createHmac } from 'node:crypto';
import type { Fingerprint } from './schema/fingerprint.ts';
import { wordsOf } from './words.ts';

/** How many words one byte of a fingerprint covers. */
export const RUN = 3;

/**
 * One byte for every run of three words, in order: the first byte of HMAC-SHA-256, keyed with the source's id,
 * over the three words joined by single spaces (UTF-8). Fewer than three words give none.
 */
export function trigramBytes(sourceId: string, words: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, words.length - RUN + 1));
  for (let i = 0; i < bytes.length; i++) {
    const run = words.slice(i, i + RUN).join(' ');
    bytes[i] = createHmac('sha256', sourceId).update(run, 'utf8').digest().readUInt8(0);
  }
  return bytes;
}

/**
 * The fingerprint of an article's text, page furniture included.
 * @throws RangeError where the text has fewer than three words: there is nothing to prove a quotation with.
 */
export function makeFingerprint(sourceId: string, text: string): Fingerprint {
  const words = wordsOf(text).map((word) => word.text);
  if (words.length < RUN)
    throw new RangeError(`a fingerprint needs at least ${String(RUN)} words, found ${String(words.length)}`);
  return {
    source: sourceId,
    method: 'hmac-sha256-1/trigram',
    words: words.length,
    trigrams: Buffer.from(trigramBytes(sourceId, words)).toString('base64'),
  };
}

// A fingerprint proves many quotations, and is decoded once for them all.
const decoded = new WeakMap<Fingerprint, Buffer>();

/** The fingerprint's bytes, one for each run of three words. */
export function bytesOf(fingerprint: Fingerprint): Buffer {
  const bytes = decoded.get(fingerprint) ?? Buffer.from(fingerprint.trigrams, 'base64');
  decoded.set(fingerprint, bytes);
  return bytes;
}

/** The file that holds the fingerprint: the same bytes for the same text, ending in a line break. */
export function writeFingerprint({ source, method, words, trigrams }: Fingerprint): string {
  return `${JSON.stringify({ source, method, words, trigrams }, null, 2)}\n`;
}
