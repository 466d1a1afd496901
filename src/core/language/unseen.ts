/** Characters that no reader sees, and that change what a reader or a program makes of a text. */

/** A character that no text may hold. */
export interface UnseenFound {
  character: string;
  /** What it is, as `a control character (U+001B)`. */
  what: string;
  /** Where it is, in UTF-16 units. */
  index: number;
}

// In the order in which a character is named by the first that fits.
const SORTS: readonly (readonly [RegExp, string])[] = [
  [/[\u202A-\u202E\u2066-\u2069]/u, 'a mark that turns the direction of the text'],
  [/[\p{Zl}\p{Zp}]/u, 'a separator of lines that editors do not show'],
  [/\p{Cs}/u, 'half a character'],
  [/\uFFFD/u, 'the sign for a character that was lost'],
  [/[\u{E0000}-\u{E007F}]/u, 'a hidden tag'],
  [/\p{Noncharacter_Code_Point}/u, 'a number that is no character'],
  [/[^\P{Cc}\t\n\r]/u, 'a control character'],
];

const ANY = new RegExp(SORTS.map(([sort]) => sort.source).join('|'), 'gu');

/**
 * Every character of a text that no reader sees and no text needs: control characters other than tab and line ends, marks
 * that turn the direction, halves of surrogate pairs, numbers that are no character. Joiners and marks of direction that
 * a script needs (U+200C to U+200F, U+061C) are none.
 */
export function findUnseen(text: string): UnseenFound[] {
  return Array.from(text.matchAll(ANY), ({ 0: character, index }) => ({
    character,
    what: `${SORTS.find(([sort]) => sort.test(character))?.[1] ?? ''} (${codePoint(character)})`,
    index,
  }));
}

/** Whether a character is one of the two that keep words of another direction together in plain text, as we write it. */
export function isIsolate(character: string): boolean {
  return character === '\u2068' || character === '\u2069';
}

// Hangul fillers and the empty Braille cell are letters and a symbol by their category, and blank.
const BLANK = /[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u115F\u1160\u3164\uFFA0]/gu;

/** Whether a text shows nothing at all. */
export function isBlank(text: string): boolean {
  return text.replace(BLANK, '') === '';
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
