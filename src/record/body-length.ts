/** How long an account is: long enough to say what is at issue and what would settle it, short enough to be read. */

const LEAST = 80;
const MOST = 180;

/** What is wrong with the length of a body's plain text, for the editor; nothing where it fits. */
export function lengthFault(text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words >= LEAST && words <= MOST) return undefined;
  const advice =
    words < LEAST ? 'say what is at issue, why the verdict is what it is, and what would settle it' : 'shorten it';
  return `the body has ${String(words)} words, expected ${String(LEAST)} to ${String(MOST)}: ${advice}`;
}
