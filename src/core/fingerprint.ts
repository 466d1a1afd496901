/** A fingerprint proves the words of a quotation, and the signs between them, without holding the article. */
import { fingerprintWith } from './fingerprint/make.ts';
import { nodeByte } from './fingerprint/node-hmac.ts';
import type { Fingerprint } from './schema/fingerprint.ts';
import { NEWEST_FORM, type WordForm } from './words.ts';

export { printsOf } from './fingerprint/bytes.ts';
export { writeFingerprint } from './fingerprint/make.ts';

/**
 * The fingerprint of an article's text, page furniture included.
 * @param form the newest, but for a text whose fingerprint has an earlier one
 * @throws RangeError where the text has fewer words than one byte covers: there is nothing to prove a quotation with
 */
export function makeFingerprint(source: string, text: string, form: WordForm = NEWEST_FORM): Fingerprint {
  return fingerprintWith(nodeByte, source, text, form);
}
