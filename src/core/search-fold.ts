/** Letters that look alike and are typed for one another, made one: on the index's side and on the reader's. */

/**
 * Letters of Arabic script that keyboards write for one another: each list is the letter that stands for all, and the
 * others. What has a sign above or below that comes off (alef with madda, waw with hamza) needs no entry.
 */
const ALIKE = ['یيىېۍےێ', 'کكڪ', 'گګڰ', 'هہھەةۃۂ', 'اٱ', 'ټٹ', 'ډڈ', 'ړڑ', 'نں'];

const LETTERS = new Map(
  ALIKE.flatMap((list) => {
    const [letter = '', ...others] = Array.from(list);
    return others.map((other) => [other, letter] as const);
  }),
);

/**
 * Accents, points and vowel marks of scripts that are read without them (Latin, Greek, Cyrillic, Hebrew, Arabic), tatweel,
 * and the joiners that leave no trace on paper. The marks of other scripts are their vowels, and stay.
 */
const UNSEEN =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Folds a name or a query for comparison: small letters without accents, each letter of Arabic script in one of its
 * forms, digits 0 to 9, straight apostrophes, single spaces, nothing that is not seen. `كتاب` and `کتاب` become one, as
 * do `٦`, `۶` and `6`. Never for display.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0600-\u06ff]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/\p{Nd}/gu, digit)
    .replace(/[‘’ʼ`´ʻ]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Digits of a script stand in a row of ten, each row at a multiple of 16 or ten after one. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  let first = code;
  while (code - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String(code - first);
}
