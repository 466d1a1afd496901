import type { SiteRecord } from '../../record/look-up.ts';
import type { PlaceEntry } from '../../record/types.ts';
import { href } from '../../wording/href.ts';
import { standing } from '../../wording/standing.ts';

/** A place as the map needs it. */
export interface MapPlace {
  slug: string;
  name: string;
  kind: PlaceEntry['kind'];
  /** Address of its page, with the site's base. */
  href: string;
  position?: PlaceEntry['position'];
  /** How many claims are about it. */
  claims: number;
}

/** The places that stand, by name. */
export function mapPlaces(record: Pick<SiteRecord, 'places'>): MapPlace[] {
  return standing(record.places)
    .map((place) => ({
      slug: place.slug,
      name: place.name,
      kind: place.kind,
      href: href(`/places/${place.slug}/`),
      ...(place.position && { position: place.position }),
      claims: place.claims.length,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
