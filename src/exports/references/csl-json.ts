import { isByItsSite, numberAndVersion, type Cited, type CslItem } from './item.ts';

/**
 * A reference in CSL-JSON, for whatever style comes. None prints the version of a page of the web, so that it stands with
 * the number; and each would name a website twice that is its own author, so that it is named as the website alone. The
 * note has the number in the form in which Zotero finds it: it has no field for it, keeps the note as its Extra, and
 * hands styles what Extra says of a number. The copy that somebody keeps is for programs alone: a manual would have the
 * article cited as one of an archive.
 */
export function cslJsonOf({ item, capture }: Pick<Cited, 'item' | 'capture'>): CslItem {
  const { version: _version, ...whole } = item;
  const { author: _site, ...unsigned } = whole;
  const told = numberAndVersion(item);
  return {
    ...(isByItsSite(item) ? unsigned : whole),
    ...(told !== undefined && { number: told, note: `number: ${told}` }),
    ...(capture !== undefined && { archive: capture.service, archive_location: capture.address }),
  };
}
