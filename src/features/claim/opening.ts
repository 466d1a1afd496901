/** The account as a newspaper sets it: what answers stands above, and the rest goes on below. */

const FIRST = /^\s*<p>.*?<\/p>\s*/s;

/**
 * An account's HTML in two: its first paragraph, and what follows. Where it begins with something else, all of it
 * follows.
 */
export function openingOf(html: string): { opening: string; rest: string } {
  const opening = FIRST.exec(html)?.[0] ?? '';
  return { opening: opening.trim(), rest: html.slice(opening.length).trim() };
}
