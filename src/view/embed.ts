/** The card for other people's pages: its size, and the lines that set it there. */
import { htmlOf } from './html-text.ts';

/** In pixels: wide enough to read, high enough for the longest title and reason at that width. */
export const EMBED_SIZE = { width: 480, height: 400 } as const;

/**
 * The HTML that shows a claim's card on another page.
 * @param embed the card's whole address
 */
export function embedSnippet(embed: string, title: string, site: string): string {
  const { width, height } = EMBED_SIZE;
  return `<iframe src="${htmlOf(embed)}" title="${htmlOf(`${site}: ${title}`)}" width="${String(width)}" height="${String(height)}" loading="lazy" style="max-width:100%;border:0"></iframe>`;
}
