/** A claim's card in the words of oEmbed 1.0 (https://oembed.com), so that a page can set it by the claim's address alone. */
import { CARD_SIZE } from '../cards/layout.ts';
import type { Manifest } from '../domain/schema/manifest.ts';
import type { ClaimEntry } from '../record/types.ts';
import { EMBED_SIZE, embedSnippet } from './embed.ts';
import { headlineOf, type Headlined } from './headline.ts';

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
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

const ONE_DAY = 86_400;

/** @param root the address of the site's root, with its base path and a slash at the end */
export function oembedOf(
  claim: Headlined & Pick<ClaimEntry, 'slug'>,
  root: string,
  { name, publisher }: Pick<Manifest, 'name' | 'publisher'>,
): OEmbed {
  const { slug } = claim;
  return {
    version: '1.0',
    type: 'rich',
    title: headlineOf(claim),
    author_name: publisher.name,
    author_url: `${root}about/`,
    provider_name: name,
    provider_url: root,
    cache_age: ONE_DAY,
    html: embedSnippet(`${root}claims/${slug}/embed/`, claim, name),
    ...EMBED_SIZE,
    thumbnail_url: `${root}claims/${slug}.png`,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}
