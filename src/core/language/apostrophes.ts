/** The apostrophe of our own words: a keyboard has the straight one, a reader gets the curly one. */

/** What stands between quotation marks is printed as it was found, apostrophes and all. */
const QUOTED = String.raw`“[^”]*”`;

/** Behind a letter, or before one, or before a decade: "Ann's", "the fighters' families", "'tis", "the '90s". A measure in feet is none. */
const APOSTROPHE = String.raw`(?<=\p{L}\p{M}*)'|'(?=\p{L}|\p{Nd}\p{Nd}s)`;

const FOUND = new RegExp(`${QUOTED}|${APOSTROPHE}`, 'gu');

/**
 * A text of ours with curly apostrophes, whatever the editor typed; quotations in it stay as they were printed.
 *
 * `Ann's word: “It's gone.”` → `Ann’s word: “It's gone.”`
 */
export function withApostrophes(text: string): string {
  return text.replace(FOUND, (found) => (found === "'" ? '’' : found));
}
