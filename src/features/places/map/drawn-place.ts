/** A place as the moving map draws it: what it needs before the lists are there. */
import { langAndDir } from '../../../core/languages.ts';
import { markOf, type PlaceMark, type PlacedPlace } from './marks.ts';

export interface DrawnPlace {
  slug: string;
  name: string;
  /** Its name in its own script, with the language (BCP 47) and the direction. */
  own?: { text: string; lang?: string; dir?: string };
  /** Address of the place's page. */
  href: string;
  lat: number;
  lon: number;
  /** The shape of its mark, as in the page's symbols. */
  mark: PlaceMark;
  /** Radius of the area of uncertainty in kilometres, where it is drawn as one. */
  radiusKm?: number;
  /** Whether it is drawn by an outline or an area, and not as a point. */
  area: boolean;
  claims: number;
  /** Its rank along the map's line: the keyboard comes to the places in this order. */
  along: number;
}

/**
 * @param along slugs in the order of the map's line
 * @param outlined whether the map draws its outline
 * @param language of the record (BCP 47)
 */
export function drawnPlace(
  place: PlacedPlace,
  { along, outlined, language }: { along: readonly string[]; outlined: boolean; language: string },
): DrawnPlace {
  const { slug, name, own, href, claims, position } = place;
  const { lat, lon, precision, radiusKm } = position;
  const area = precision === 'area';
  return {
    ...{ slug, name, href, lat, lon, mark: markOf(place), area, claims, along: along.indexOf(slug) },
    ...(own && { own: { text: own.text, ...langAndDir(own.lang, language) } }),
    ...(area && !outlined && radiusKm !== undefined && { radiusKm }),
  };
}
