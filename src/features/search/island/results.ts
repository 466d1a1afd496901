/** The list of results, a few at a time. */
import { VERDICTS } from '../../../core/verdict/verdicts.ts';
import type { Hit, Response } from './engine.ts';
import { piecesOf } from './excerpt.ts';
import { namesFirst, spellingCalled } from './names-first.ts';

/** Rows that are shown at once. */
const STEP = 10;

/**
 * Shows the first results, and behind a button the next.
 * @param text - what the reader typed: an entry of that name comes first
 * @param isCurrent - false once another search has begun: nothing is shown then
 */
export async function showResults(
  list: HTMLElement,
  more: HTMLButtonElement,
  { results }: Response,
  text: string,
  isCurrent: () => boolean,
): Promise<void> {
  const show = async (from: number): Promise<HTMLElement[]> => {
    const hits = await Promise.all(results.slice(from, from + STEP).map(({ data }) => data()));
    if (!isCurrent()) return [];
    const rows = (from === 0 ? namesFirst(hits, text) : hits).map((hit) => row(hit, text));
    if (from === 0) list.replaceChildren(...rows);
    else list.append(...rows);
    more.hidden = from + STEP >= results.length;
    more.onclick = () => {
      void show(from + STEP).then(([first]) => first?.querySelector('a')?.focus());
    };
    return rows;
  };
  await show(0);
}

function row(hit: Hit, searched: string): HTMLLIElement {
  const { url, meta, filters, excerpt } = hit;
  const item = document.createElement('li');
  const link = element('a', 'search-title', meta.title ?? url);
  link.href = url;
  const about = element('p', 'search-about');
  const [kind] = filters.kind ?? [];
  if (kind !== undefined) about.append(element('span', 'search-kind', kind));
  const [verdict] = kind === 'Claim' ? (filters.verdict ?? []) : [];
  if (verdict !== undefined) about.append(element('span', `verdict ${familyClass(verdict)}`, verdict));
  // A claim's other name is its number, and a source's its headline.
  const spelling = kind === 'Place' || kind === 'Voice' ? spellingCalled(hit, searched) : undefined;
  if (spelling !== undefined) {
    const also = element('span', '', 'Also spelt ');
    also.append(element('bdi', '', spelling));
    about.append(also);
  }
  const text = element('p', 'search-excerpt');
  // It may be cut out of words in another script.
  text.dir = 'auto';
  text.append(...piecesOf(excerpt).map((piece) => (piece.found ? element('mark', '', piece.text) : piece.text)));
  item.append(link, about, text);
  return item;
}

function familyClass(label: string): string {
  const words = Object.values(VERDICTS).find((verdict) => verdict.label === label);
  return words === undefined ? '' : `verdict-${words.family}`;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
