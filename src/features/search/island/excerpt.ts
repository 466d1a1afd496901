/** A piece of an excerpt, and whether it is a word that was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/**
 * Takes Pagefind's excerpt apart, so that it can be set as text and never as HTML.
 * `the <mark>pass</mark> &lt;` → `the `, `pass` (found), ` <`.
 */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/su)
    .map((text, i) => ({ text: text.replace(/&[lg]t;/gu, (entity) => ENTITIES[entity] ?? entity), found: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
