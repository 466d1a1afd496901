/** What there is to cite: a version of a claim, and an article. */
import type { Manifest } from '../../core/schema/manifest.ts';
import type { ClaimEntry, SourceEntry } from '../../record/types.ts';
import { headlineOf, type Headlined } from '../../wording/headline.ts';
import { licenceOf } from '../../wording/licence.ts';
import { versionPath } from '../../wording/version.ts';
import { cslDate } from './date.ts';
import type { Cited } from './item.ts';

/** What stands for the title of an article whose copy prints none. The square brackets say that it is ours. */
export const UNTITLED = '[Untitled article]';

/**
 * A claim as this version has it, under its headline: a footnote that names the allegation alone would repeat it.
 * @param root the address of the site's root, with its base path and a slash at the end
 */
export function citedClaim(
  claim: Headlined & Pick<ClaimEntry, 'id' | 'slug' | 'version' | 'revisions' | 'reviewed'>,
  root: string,
  manifest: Pick<Manifest, 'name' | 'language' | 'licence'>,
): Cited {
  const { id, slug, version, revisions, reviewed } = claim;
  const { name, language } = manifest;
  const licence = licenceOf(manifest);
  const on = revisions.find((revision) => revision.version === version)?.on ?? reviewed;
  return {
    item: {
      id: `${id}-v${String(version)}`,
      type: 'webpage',
      title: headlineOf(claim),
      author: [{ literal: name }],
      'container-title': name,
      version: String(version),
      number: id,
      issued: cslDate(on),
      URL: root + versionPath(slug, version).slice(1),
      language,
      custom: { licence: licence.url },
    },
    issued: on,
    licence,
  };
}

type CitableSource = Pick<
  SourceEntry,
  'slug' | 'type' | 'title' | 'sentenceCase' | 'author' | 'publisher' | 'issued' | 'URL' | 'language' | 'captures'
>;

/**
 * An article, as its copy tells it, and as its entry shows what the copy does not print. The rest is left out. Its title
 * is in sentence case: styles make title case of that, and none can tell a name from a word that has a capital for it.
 */
export function citedSource(source: CitableSource): Cited {
  const { slug, type, title = UNTITLED, sentenceCase, author, publisher, issued, URL, language, captures } = source;
  return {
    item: {
      id: slug,
      type,
      title: sentenceCase ?? title,
      ...(author && { author }),
      ...(publisher !== undefined && { 'container-title': publisher }),
      issued: cslDate(issued),
      ...(URL !== undefined && { URL }),
      language,
    },
    issued,
    capture: captures?.[0],
  };
}
