import type { SiteRecord } from '../../record/look-up.ts';
import type { PlaceEntry } from '../../record/types.ts';
import { href } from '../../wording/href.ts';
import { metres } from '../../wording/position.ts';
import { stillPublished } from '../../record/published.ts';

/** A place as the map needs it. */
export interface MapPlace {
  slug: string;
  name: string;
  kind: PlaceEntry['kind'];
  /** Its name in its own script, and the language (BCP 47). */
  own?: { text: string; lang: string };
  /** Address of its page, with the site's base. */
  href: string;
  position?: PlaceEntry['position'];
  /** Of a place without a position: the nearest place with one that contains it, "somewhere in" which it is. */
  within?: { slug: string; name: string };
  /** Its height above the sea, and who published which. */
  height?: string;
  /** What a reader should know: what was not taken for it, and why it has no position. */
  note?: string;
  /** How many claims are about it. */
  claims: number;
}

/** The name in another script than the record's own, where the place has one. */
export function ownName(
  { spellings = [] }: Pick<PlaceEntry, 'spellings'>,
  language: string,
): MapPlace['own'] | undefined {
  return spellings.find(({ lang }) => lang !== language);
}

/** The places that stand, by name. */
export function mapPlaces({ places, manifest }: Pick<SiteRecord, 'places' | 'manifest'>): MapPlace[] {
  const bySlug = new Map(stillPublished(places).map((place) => [place.slug, place]));
  const holder = (place: PlaceEntry): PlaceEntry | undefined => {
    const outer = place.partOf === undefined ? undefined : bySlug.get(place.partOf);
    return outer === undefined || outer.position !== undefined ? outer : holder(outer);
  };
  return stillPublished(places)
    .map((place) => {
      const own = ownName(place, manifest.language);
      const within = place.position === undefined ? holder(place) : undefined;
      return {
        slug: place.slug,
        name: place.name,
        kind: place.kind,
        ...(own && { own: { text: own.text, lang: own.lang } }),
        href: href(`/places/${place.slug}/`),
        ...(place.position && { position: place.position }),
        ...(within && { within: { slug: within.slug, name: within.name } }),
        ...(place.elevation && { height: `${metres(place.elevation)}. ${place.elevation.by}` }),
        ...(place.note !== undefined && { note: place.note }),
        claims: place.claims.length,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
