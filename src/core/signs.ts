/** `signs-1`: what stands between two words, as it is compared. */

/** What prints alike, or is set one way by one desk and another by the next, is one sign. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, ' '],
  [/[\p{Pd}\u2212]/gu, '-'],
  [/[\u00AB\u00BB\u301D-\u301F\u275D\u275E]/gu, '"'],
  [/[\u2039\u203A\u275B\u275C]/gu, "'"],
];

/**
 * The sign for what stands between two words of normalised text: blanks and line breaks folded into one blank, dashes
 * made one, and quotation marks of a kind.
 *
 * `,” ` → `," `; ` – ` → ` - `
 */
export function signOf(between: string): string {
  return ALIKE.reduce((sign, [kind, one]) => sign.replace(kind, one), between);
}
