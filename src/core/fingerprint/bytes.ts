/** The bytes of a fingerprint: how each is made, and what a file of either form holds. */
import type { Fingerprint } from '../schema/fingerprint.ts';
import { isCharacter, type WordForm } from '../words.ts';
import type { KeyedByte } from './keyed-byte.ts';

/** How many words one byte covers. */
const RUN = 3;

/** How many, where most words are single letters of a script that sets no blanks. */
const RUN_OF_CHARACTERS = 6;

/** A fingerprint, ready to be compared with. */
export interface Prints {
  source: string;
  form: WordForm;
  /** How many words one byte of `runs` covers. */
  run: number;
  /** One byte for each run of words, by the number of its first word. */
  runs: Uint8Array;
  /** One byte for what stands behind each word but the last, by the number of the word. The first form has none. */
  signs: Uint8Array | undefined;
}

/** The length of the runs of a text with these words. */
export function runLength(words: readonly string[], form: WordForm): 3 | 6 {
  const characters = form === 'words-1' ? 0 : words.filter(isCharacter).length;
  return characters * 2 > words.length ? RUN_OF_CHARACTERS : RUN;
}

/** One byte for every run of `run` words, in order, over the words joined by single blanks. */
export function runBytes(byte: KeyedByte, source: string, words: readonly string[], run: number): Uint8Array {
  return Uint8Array.from({ length: Math.max(0, words.length - run + 1) }, (_, i) =>
    byte(source, words.slice(i, i + run).join(' ')),
  );
}

/**
 * The byte for a sign behind a word. It hangs on the place and on no word, or the article could be read back from a
 * dictionary, and not on the sign alone, or equal signs would show.
 * @param at the number of the word before, from 0
 */
export function signByte(byte: KeyedByte, source: string, at: number, sign: string): number {
  return byte(source, `signs-1\n${String(at)}\n${sign}`);
}

// A fingerprint proves many quotations, and is decoded once for them all.
const decoded = new WeakMap<Fingerprint, Prints>();

/** The bytes of a fingerprint's file. */
export function printsOf(fingerprint: Fingerprint): Prints {
  const prints = decoded.get(fingerprint) ?? read(fingerprint);
  decoded.set(fingerprint, prints);
  return prints;
}

function read(fingerprint: Fingerprint): Prints {
  const { source } = fingerprint;
  if (fingerprint.method === 'hmac-sha256-1/trigram') {
    return { source, form: 'words-1', run: RUN, runs: fromBase64(fingerprint.trigrams), signs: undefined };
  }
  const { run, runs, signs } = fingerprint;
  return { source, form: 'words-2', run, runs: fromBase64(runs), signs: fromBase64(signs) };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
