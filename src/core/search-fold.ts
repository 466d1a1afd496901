/** Letters that look alike and are typed for one another, made one: on the index's side and on the reader's. */

/** Arabic letters that keyboards write in place of the Persian ones. */
const LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** Vowel marks and the like (harakat), tatweel, and the joiners that leave no trace on paper. */
const UNSEEN = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u2060\ufeff]/gu;

/**
 * Folds a name or a query for comparison: NFKC, one yeh, one kaf, no vowel marks, no invisible joiners,
 * straight apostrophes, single spaces. `كتاب` and `کتاب` become one. Never for display.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/[يىك]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
