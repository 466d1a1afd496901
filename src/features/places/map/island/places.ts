/** What the page says about the places: the map draws nothing else. */
import type { DrawnPlace } from '../drawn-place.ts';
import { SAYS_HEIGHT } from '../says.ts';

/** The places that the element names, points first, the ones with the most claims first. */
export function readPlaces({ places = '[]' }: DOMStringMap): DrawnPlace[] {
  return (JSON.parse(places) as DrawnPlace[]).sort(
    (a, b) => Number(a.area) - Number(b.area) || b.claims - a.claims || (a.slug < b.slug ? -1 : 1),
  );
}

/** A place's name in its own script. */
export function ownNameOf({ own }: Pick<DrawnPlace, 'own'>): HTMLElement | undefined {
  if (own === undefined) return undefined;
  const { text, lang = '', dir = '' } = own;
  const name = document.createElement('bdi');
  name.className = 'map-own';
  name.textContent = text;
  if (lang !== '') name.lang = lang;
  if (dir !== '') name.dir = dir;
  return name;
}

/** What the list of places tells of one: its sort, how exactly it is known, who located it, what was not taken for it. */
export function factsOf(root: HTMLElement, { slug }: Pick<DrawnPlace, 'slug'>): string[] {
  const facts = root.querySelectorAll(`#place-${slug} :is(.map-facts, .map-by, .map-note)`);
  return [...facts].map((fact) => fact.textContent.trim());
}

/** The list of what was said of a place on a day, where anything was. */
export function saidOf(root: HTMLElement, place: string, day: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.map-day[data-day="${day}"] li[data-of="${place}"]`);
}

/** The marks of what was said of a place on a day: those of its list, and while that is not there yet those of the drawing. */
export function marksOf(root: HTMLElement, place: string, day: string): SVGElement | undefined {
  const listed = leadRow(saidOf(root, place, day))?.querySelector<SVGElement>('.says');
  if (listed) return listed.cloneNode(true) as SVGElement;
  if (document.readyState !== 'loading') return undefined;
  const drawn = root.querySelector<SVGElement>(`.map-day[data-day="${day}"] .map-drawing [data-says="${place}"]`);
  if (drawn === null) return undefined;
  const [width, height] = [drawn.dataset.width ?? '0', String(SAYS_HEIGHT)];
  const marks = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ class: 'says', width, height, viewBox: `0 0 ${width} ${height}` }))
    marks.setAttribute(name, value);
  marks.setAttribute('aria-hidden', 'true');
  marks.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
  return marks;
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
