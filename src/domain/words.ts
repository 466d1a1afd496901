/** What a word is: the one definition that numbers an article's words, proves quotations and counts them. */

export interface Word {
  /** The word as it is compared: NFKC, apostrophes straight, case as printed. */
  text: string;
  /** Where it starts in {@link normalise}d text, in UTF-16 units. */
  start: number;
  /** Where it ends in normalised text, exclusive. */
  end: number;
}

const SINGLE_MARKS = /[\u2018\u2019\u201A\u201B\u02BC]/gu;
const DOUBLE_MARKS = /[\u201C\u201D\u201E\u201F]/gu;
const WORD = /\p{Nd}+(?:[.,:]\p{Nd}+)+|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** What one word is, as a regular expression with Unicode properties, for those who count for themselves. */
export const WORD_PATTERN = WORD.source;

/** The text as its words are read: Unicode NFKC, curly quotation marks and apostrophes made straight. */
export function normalise(text: string): string {
  return text.normalize('NFKC').replace(SINGLE_MARKS, "'").replace(DOUBLE_MARKS, '"');
}

/**
 * The words of a text, in order; a word's number is its index.
 *
 * `9:15`, `150,000`, `al-Qaeda` and `Massoud's` are one word each; `escaped”.“They` is two.
 */
export function wordsOf(text: string): Word[] {
  return Array.from(normalise(text).matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
