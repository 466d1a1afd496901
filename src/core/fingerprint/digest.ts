/** Digests of a whole text: two copies that have the same are the same. They tell nothing of a text that nobody has. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { tokensOf, type WordForm } from '../words.ts';

export interface Digests {
  /** SHA-256 of the text's bytes (UTF-8), in hexadecimal digits. */
  text: string;
  /** The same of its words with a line break between each two: equal where only signs, blanks or lines differ. */
  words: string;
}

/** The digests of a text. */
export function digestsOf(text: string, form: WordForm): Digests {
  const words = tokensOf(text, form).map((word) => word.text);
  return { text: digest(text), words: digest(words.join('\n')) };
}

function digest(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
