/** `words-2`: words of every script, each letter and digit with the marks over and under it. */
import { straightMarks } from './straight-marks.ts';

/** Digits with what parts them: `150,000`, `9:15`, `۴٫۵`. */
const NUMBER = String.raw`(?:\p{Nd}\p{M}*)+(?:[.,:\u066B\u066C](?:\p{Nd}\p{M}*)+)+`;

/** A letter of a script that sets no blanks between words. `Nl` holds 〇, a digit that is written among letters. */
const CHARACTER = String.raw`(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]\p{M}*`;

/** A letter or digit of any other script. A number that follows letters without a blank is a word of its own. */
const LETTER = String.raw`(?!${NUMBER})(?!${CHARACTER})[\p{L}\p{N}]\p{M}*`;

const WORD = new RegExp(`${NUMBER}|${CHARACTER}|(?:${LETTER})+(?:['-](?:${LETTER})+)*`, 'gu');

export const CHARACTER_ALONE = new RegExp(`^${CHARACTER}$`, 'u');

/** What shapes or directs letters and is no letter: tatweel, soft hyphen, zero-width joiner, marks of direction. */
const UNPRINTED = /[\u200D\u00AD\u0640\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** NFKC leaves these two apart, though they are one letter (U+06C0) and print the same. */
const HEH_WITH_HAMZA = /\u0647\u0654/gu;

/**
 * Unicode NFKC, without what is not printed, curly quotation marks and apostrophes made straight. A zero-width
 * non-joiner stays: it parts words.
 */
function normalise(text: string): string {
  // What was dropped may have kept a letter and its mark apart.
  const plain = text.normalize('NFKC').replace(UNPRINTED, '').normalize('NFKC');
  return straightMarks(plain).replace(HEH_WITH_HAMZA, '\u06C0');
}

export const SECOND_FORM = { word: WORD, normalise } as const;
