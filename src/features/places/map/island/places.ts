/** What the page's list says about the places: the map draws nothing else. */

export interface ListedPlace {
  slug: string;
  name: string;
  /** Address of the place's page. */
  href: string;
  lat: number;
  lon: number;
  /** The shape of its mark, as in the page's symbols. */
  mark: string;
  /** Radius of the area of uncertainty in kilometres, where it is drawn as one. */
  radiusKm?: number;
  /** Whether the outline of a province shows it. */
  province: boolean;
  claims: number;
  /** "3 claims" */
  claimsInWords: string;
  /** What sort of place it is, and how exactly it is known. */
  facts: string;
  item: HTMLElement;
}

/** The places in the list that have a position, the ones with the most claims first. */
export function readPlaces(root: HTMLElement): ListedPlace[] {
  return [...root.querySelectorAll<HTMLElement>('li[data-lat]')]
    .map(readPlace)
    .sort((a, b) => b.claims - a.claims || (a.slug < b.slug ? -1 : 1));
}

function readPlace(item: HTMLElement): ListedPlace {
  const { slug = '', kind, lat, lon, mark = 'disc', precision, radiusKm, outlined, claims } = item.dataset;
  const link = item.querySelector<HTMLAnchorElement>('a.map-place');
  const text = (selector: string) => item.querySelector(selector)?.textContent.trim() ?? '';
  const province = kind === 'province';
  const circled = precision === 'area' && outlined === undefined && radiusKm !== undefined;
  return {
    slug,
    name: link?.textContent.trim() ?? slug,
    href: link?.href ?? '',
    lat: Number(lat),
    lon: Number(lon),
    mark,
    ...(circled && { radiusKm: Number(radiusKm) }),
    province,
    claims: Number(claims),
    claimsInWords: text('.map-claims'),
    facts: text('.map-facts'),
    item,
  };
}
