/** Makes the fingerprint of a text. */
import { signOf } from '../signs.ts';
import type { Fingerprint } from '../schema/fingerprint.ts';
import { normalise, tokensOf, type WordForm } from '../words.ts';
import { digestsOf } from './digest.ts';
import { runBytes, runLength, signByte, toBase64 } from './bytes.ts';
import type { KeyedByte } from './keyed-byte.ts';

/**
 * The fingerprint of an article's text, page furniture included.
 * @param form the newest, but for a text whose fingerprint has an earlier one
 * @throws RangeError where the text has fewer words than one byte covers: there is nothing to prove a quotation with
 */
export function fingerprintWith(byte: KeyedByte, source: string, text: string, form: WordForm): Fingerprint {
  const found = tokensOf(text, form);
  const words = found.map((word) => word.text);
  const run = runLength(words, form);
  if (words.length < run)
    throw new RangeError(`a fingerprint needs at least ${String(run)} words, found ${String(words.length)}`);
  const runs = toBase64(runBytes(byte, source, words, run));
  const digests = digestsOf(text, form);
  if (form === 'words-1') {
    return { source, method: 'hmac-sha256-1/trigram', words: words.length, trigrams: runs, digests };
  }
  const plain = normalise(text, form);
  const signs = Uint8Array.from(found.slice(1), ({ start }, at) =>
    signByte(byte, source, at, signOf(plain.slice(found[at]?.end, start))),
  );
  return {
    source,
    method: 'hmac-sha256-1/words-2/signs-1',
    words: words.length,
    run,
    runs,
    signs: toBase64(signs),
    digests,
  };
}

/** The file that holds the fingerprint: the same bytes for the same text, ending in a line break. */
export function writeFingerprint(fingerprint: Fingerprint): string {
  return `${JSON.stringify(fingerprint, null, 2)}\n`;
}
