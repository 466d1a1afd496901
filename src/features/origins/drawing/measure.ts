/** How wide text will be, where there is no browser to ask: for a drawing that is made when the site is built. */

/** Pixels of the type in a drawing, as src/ui/styles/ways.css sets it, and from one line to the next. */
export const TYPE = { size: 14, line: 17 } as const;

/**
 * Widths in ems by kind of letter. Those of a bold grotesque of ordinary width, not of our narrow face: whoever gets
 * the page before our face gets the reader's own.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|\s]/, 0.3],
  [/[frt()[\]/-]/, 0.38],
  [/[mwMW@%]/, 0.92],
  [/[A-Z]/, 0.72],
  [/[a-z\d]/, 0.58],
];
/** Letters of other scripts, and whatever else there may be. */
const OTHER = 0.8;

/** The width that the text needs at most, in pixels, in any usual face. */
export function textWidth(text: string): number {
  const ems = [...text].map((letter) => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER);
  return Math.ceil(ems.reduce((sum, width) => sum + width, 0) * TYPE.size);
}

/** The text in lines of this width. A word that is wider has a line of its own, and stays whole; so does what no-break spaces join. */
export function wrappedLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
