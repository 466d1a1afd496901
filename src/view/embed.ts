/** The card for other people's pages: its size, and the lines that set it there. */
import { headlineOf, type Headlined } from './headline.ts';
import { htmlOf } from './html-text.ts';

/** In pixels: wide enough to read, high enough for the longest title and reason at that width. */
export const EMBED_SIZE = { width: 480, height: 400 } as const;

/**
 * The title of the card's page and of the frame that holds it.
 * @param siteName the record's name
 */
export function embedTitle(claim: Headlined, siteName: string): string {
  return `${headlineOf(claim)} – ${siteName}`;
}

/**
 * The HTML that shows a claim's card on another page.
 * @param embed the card's whole address
 */
export function embedSnippet(embed: string, claim: Headlined, siteName: string): string {
  const { width, height } = EMBED_SIZE;
  return `<iframe src="${htmlOf(embed)}" title="${htmlOf(embedTitle(claim, siteName))}" width="${String(width)}" height="${String(height)}" loading="lazy" style="max-width:100%;border:0"></iframe>`;
}
