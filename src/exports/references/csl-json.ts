import { isByItsSite, numberAndVersion, type CslItem } from './item.ts';

/**
 * A reference in CSL-JSON, for whatever style comes. None prints the version of a page of the web, so that it stands with
 * the number; and each would name a website twice that is its own author, so that it is named as the website alone. The
 * note has the number in the form in which Zotero finds it: it has no field for it, keeps the note as its Extra, and
 * hands styles what Extra says of a number.
 */
export function cslJsonOf(item: CslItem): CslItem {
  const { version: _version, ...whole } = item;
  const { author: _site, ...unsigned } = whole;
  const told = numberAndVersion(item);
  return {
    ...(isByItsSite(item) ? unsigned : whole),
    ...(told !== undefined && { number: told, note: `number: ${told}` }),
  };
}
