/** A claim's card in the words of oEmbed 1.0 (https://oembed.com), so that a page can set it by the claim's address alone. */
import { CARD_SIZE } from './cards/layout.ts';
import type { Manifest } from '../core/schema/manifest.ts';
import { cardedPath, cardTitle, EMBED_SIZE, embedSnippet, type Carded } from './embed.ts';
import { htmlOf } from '../wording/html-text.ts';

/** A response of type `rich`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  /** How long the answer may be kept, in seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  /** The claim's picture; a version has none of its own. */
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

const ONE_DAY = 86_400;

/** @param root the address of the site's root, with its base path and a slash at the end */
export function oembedOf(
  carded: Carded,
  root: string,
  { name, publisher }: Pick<Manifest, 'name' | 'publisher'>,
): OEmbed {
  const { slug, pinned } = carded;
  return {
    version: '1.0',
    type: 'rich',
    title: cardTitle(carded),
    author_name: publisher.name,
    author_url: `${root}about/`,
    provider_name: name,
    provider_url: root,
    cache_age: ONE_DAY,
    html: `${fallback(carded, root, name)}${embedSnippet(carded, root, name)}`,
    ...EMBED_SIZE,
    // A claim's picture is of its newest version.
    ...(pinned === undefined && {
      thumbnail_url: `${root}claims/${slug}.png`,
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  };
}

/**
 * What WordPress shows until the card has spoken to it: it drops every attribute of this and sets the frame aside. To
 * others it is hidden.
 */
function fallback(carded: Carded, root: string, siteName: string): string {
  const page = root + cardedPath(carded).slice(1);
  return `<blockquote hidden><a href="${htmlOf(page)}">${htmlOf(cardTitle(carded))}</a> – ${htmlOf(siteName)}</blockquote>`;
}
