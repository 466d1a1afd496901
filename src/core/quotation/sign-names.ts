/** Signs by name: many look alike, and a blank is not seen at all. */

const NAMES = new Map([
  [' ', 'blank'],
  ['.', 'full stop'],
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['?', 'question mark'],
  ['!', 'exclamation mark'],
  ['"', 'quotation mark'],
  ["'", 'single quotation mark'],
  ['-', 'dash'],
  ['(', 'opening bracket'],
  [')', 'closing bracket'],
  ['[', 'opening square bracket'],
  [']', 'closing square bracket'],
  ['/', 'slash'],
  ['\u060C', 'Arabic comma'],
  ['\u061B', 'Arabic semicolon'],
  ['\u061F', 'Arabic question mark'],
  ['\u200C', 'zero-width non-joiner'],
  ['\u200B', 'zero-width space'],
]);

/** What stands between two words: `', '` → "comma, blank"; `''` → "nothing"; `' 😂 '` → "blank, 😂 (U+1F602), blank". */
export function signInWords(sign: string): string {
  return sign === '' ? 'nothing' : Array.from(sign, (one) => NAMES.get(one) ?? letterInWords(one)).join(', ');
}

/** A letter or sign and its number: `ی` → "ی (U+06CC)". A mark is shown on a circle. */
export function letterInWords(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const shown = /\p{M}/u.test(letter) ? `\u25CC${letter}` : letter;
  return `${shown} (U+${code})`;
}
