/** What a word is: the one definition that numbers an article's words, proves quotations and counts them. */
import { FIRST_FORM } from './words/first.ts';
import { CHARACTER_ALONE, SECOND_FORM } from './words/second.ts';

export interface Token {
  /** The word as it is compared: in {@link normalise}d letters, case as printed. */
  text: string;
  /** Where it starts in {@link normalise}d text, in UTF-16 units. */
  start: number;
  /** Where it ends in normalised text, exclusive. */
  end: number;
}

/** A form stays as it is for ever: the numbers of words in what was published rest on it. */
const WORD_FORMS = { 'words-1': FIRST_FORM, 'words-2': SECOND_FORM } as const;

/** Which definition of a word an article's fingerprint was made with. */
export type WordForm = keyof typeof WORD_FORMS;

/** What new fingerprints are made with. */
export const NEWEST_FORM: WordForm = 'words-2';

/** What one word is, as a regular expression with Unicode properties, for those who count for themselves. */
export const WORD_PATTERN = WORD_FORMS[NEWEST_FORM].word.source;

/** The text as its words are read: what two copies of one print may differ in is made one. */
export function normalise(text: string, form: WordForm = NEWEST_FORM): string {
  return WORD_FORMS[form].normalise(text);
}

/**
 * The words of a text, in order; a word's number is its index.
 *
 * `9:15`, `150,000`, `Al-Nur` and `Tolen's` are one word each; `escaped”.“They` is two, and `上游大桥` is four.
 */
export function tokensOf(text: string, form: WordForm = NEWEST_FORM): Token[] {
  return Array.from(normalise(text, form).matchAll(WORD_FORMS[form].word), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Whether a word is one letter of a script that sets no blanks between words, with its marks. */
export function isCharacter(word: string): boolean {
  return CHARACTER_ALONE.test(word);
}
