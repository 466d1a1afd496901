/** The cards for other people's pages: where they lie, their size, and the lines that set them there. */
import { headlineOf, type Headlined } from '../wording/headline.ts';
import { htmlOf } from '../wording/html-text.ts';
import { versionPath } from '../wording/version.ts';

/** In pixels: wide enough to read, high enough for the longest title and reason at that width. */
export const EMBED_SIZE = { width: 480, height: 400 } as const;

/** What a card shows: a claim as it is now, or, where it is pinned, one version of it as long as there is a site. */
export interface Carded extends Headlined {
  /** The claim's slug now. */
  slug: string;
  /** The number of the version that the card stays at. */
  pinned?: number | undefined;
}

/** The page that a card is about. */
export function cardedPath({ slug, pinned }: Pick<Carded, 'slug' | 'pinned'>): `/${string}` {
  return pinned === undefined ? `/claims/${slug}/` : versionPath(slug, pinned);
}

/** Where the card lies. */
export function embedPath(carded: Pick<Carded, 'slug' | 'pinned'>): `/${string}` {
  return `${cardedPath(carded)}embed/`;
}

/** Where a program finds the card by oEmbed. */
export function oembedPath({ slug, pinned }: Pick<Carded, 'slug' | 'pinned'>): `/${string}` {
  return `/oembed/${slug}${pinned === undefined ? '' : `/v/${String(pinned)}`}.json`;
}

/** The title of the card, with what it says and of which version. */
export function cardTitle(carded: Carded): string {
  return `${headlineOf(carded)}${carded.pinned === undefined ? '' : `, version ${String(carded.pinned)}`}`;
}

/**
 * The title of the card's page and of the frame that holds it.
 * @param siteName the record's name
 */
export function embedTitle(carded: Carded, siteName: string): string {
  return `${cardTitle(carded)} – ${siteName}`;
}

/**
 * The HTML that shows a card on another page.
 * @param root the address of the site's root, with its base path and a slash at the end
 * @param siteName the record's name
 */
export function embedSnippet(carded: Carded, root: string, siteName: string): string {
  const { width, height } = EMBED_SIZE;
  const embed = root + embedPath(carded).slice(1);
  return `<iframe src="${htmlOf(embed)}" title="${htmlOf(embedTitle(carded, siteName))}" width="${String(width)}" height="${String(height)}" loading="lazy" style="max-width:100%;border:0"></iframe>`;
}
