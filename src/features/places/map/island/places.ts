/** What the page's lists say about the places: the map draws nothing else. */

export interface ListedPlace {
  slug: string;
  name: string;
  /** Its name in its own script: the element that holds it. */
  own: HTMLElement | undefined;
  /** Address of the place's page. */
  href: string;
  lat: number;
  lon: number;
  /** The shape of its mark, as in the page's symbols. */
  mark: string;
  /** Radius of the area of uncertainty in kilometres, where it is drawn as one. */
  radiusKm?: number;
  /** Whether it is drawn by an outline or an area, and not as a point. */
  area: boolean;
  claims: number;
  /** What sort of place it is, and how exactly it is known. */
  facts: string;
  /** Who located it, how high it is, what was not taken for it. */
  notes: string[];
}

/** The places in the list that have a position, points first, the ones with the most claims first. */
export function readPlaces(root: HTMLElement): ListedPlace[] {
  return [...root.querySelectorAll<HTMLElement>('.map-list li[data-lat]')]
    .map(readPlace)
    .sort((a, b) => Number(a.area) - Number(b.area) || b.claims - a.claims || (a.slug < b.slug ? -1 : 1));
}

function readPlace(item: HTMLElement): ListedPlace {
  const { slug = '', lat, lon, mark = 'disc', precision, radiusKm, outlined, claims } = item.dataset;
  const link = item.querySelector<HTMLAnchorElement>('a.map-place');
  const area = precision === 'area';
  const circled = area && outlined === undefined && radiusKm !== undefined;
  return {
    slug,
    name: link?.textContent.trim() ?? slug,
    own: item.querySelector<HTMLElement>('.map-own') ?? undefined,
    href: link?.href ?? '',
    lat: Number(lat),
    lon: Number(lon),
    mark,
    ...(circled && { radiusKm: Number(radiusKm) }),
    area,
    claims: Number(claims),
    facts: item.querySelector('.map-facts')?.textContent.trim() ?? '',
    notes: [...item.querySelectorAll('.map-by, .map-note')].map((note) => note.textContent.trim()),
  };
}

/** The list of what was said of a place on a day, where anything was. */
export function saidOf(root: HTMLElement, place: string, day: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.map-day[data-day="${day}"] li[data-of="${place}"]`);
}

/** The row whose marks the map shows: the first that the filter leaves. */
export function leadRow(said: Element | null): HTMLElement | null {
  return said?.querySelector<HTMLElement>('.day-claim:not([hidden])') ?? null;
}

/** What a row says, for the name of a mark: "Title: Lowland asserted it, Highland silent that day". */
export function rowInWords(row: Element): string {
  const title = row.querySelector('.day-title')?.textContent.trim() ?? '';
  const said = [...row.querySelectorAll('.day-said > li')].map(
    (line) => line.textContent.replaceAll(/\s+/g, ' ').split(':')[0]?.trim() ?? '',
  );
  return `${title}: ${said.join(', ')}`;
}
