/** The results, group by group, a few at a time. */
import type { FoundEntries, Hit } from '../../../core/search/find.ts';
import type { SearchEntry, SearchIndex } from '../../../core/search/format.ts';
import { sharedWord } from '../../../core/search/names.ts';
import { element } from '../../../ui/island.ts';
import type { LoadedIndex } from '../../../ui/search/load.ts';
import { withWholeDates } from '../../../wording/whole-dates.ts';
import { RESULT_GROUPS, groupOf, SEARCH_KINDS, type ResultGroup } from '../kinds.ts';
import { bestOf, excerptPieces, shortened, soughtIn, type IsSought } from './excerpt.ts';

/** Rows of each group that are shown at first, and how many more each time. */
const FIRST: Readonly<Record<ResultGroup, number>> = { names: 5, claims: 10, statements: 3, sources: 5, others: 3 };
const STEP = 10;

/** How many rows of each group a reader has asked to see. */
export type ShownCounts = Partial<Record<ResultGroup, number>>;

/**
 * Shows results.
 * @param hits - those that fit the filters, in their order
 * @param shown - how many of each group; changed where a reader asks for more
 * @param changed - called after that
 * @returns when the sentences that had to be fetched stand in the rows: until then what is below them moves
 */
export async function showResults(
  root: HTMLElement,
  looking: LoadedIndex,
  { marked }: Pick<FoundEntries, 'marked'>,
  hits: readonly Hit[],
  shown: ShownCounts,
  changed: () => void,
): Promise<void> {
  const { index } = looking;
  const fetched: Promise<void>[] = [];
  const isSought: IsSought = (stem) => marked.has(stem) || marked.has(sharedWord(stem, index));
  const grouped = Map.groupBy(hits, (hit) => groupOf(hit, entryOf(index, hit)));
  // A voice or a place that nothing but filters found is no worse than a name.
  const groups = (Object.keys(RESULT_GROUPS) as ResultGroup[]).flatMap((group) => {
    const own = grouped.get(group);
    return own === undefined ? [] : [{ group, own }];
  });
  root.replaceChildren(
    ...groups.map(({ group, own }) => {
      const section = element('section', 'search-group');
      const name = marked.size === 0 && group === 'others' ? 'Voices and places' : RESULT_GROUPS[group];
      const heading = element('h2', 'search-heading', `${name} `);
      heading.append(element('span', 'search-count', String(own.length)));
      const list = element('ol', 'search-results');
      list.role = 'list';
      const more = element('button', 'search-more', `Show more ${name.toLowerCase()}`);
      more.type = 'button';
      const rowsOf = (from: number, to: number) =>
        own.slice(from, to).map((hit) => row(hit, looking, isSought, fetched));
      const count = () => shown[group] ?? FIRST[group];
      list.append(...rowsOf(0, count()));
      more.hidden = count() >= own.length;
      more.addEventListener('click', () => {
        const from = count();
        shown[group] = from + STEP;
        const rows = rowsOf(from, from + STEP);
        list.append(...rows);
        more.hidden = count() >= own.length;
        rows[0]?.querySelector('a')?.focus();
        changed();
      });
      section.append(heading, list, more);
      return section;
    }),
  );
  await Promise.all(fetched);
}

function entryOf({ entries }: SearchIndex, { entry }: Hit): SearchEntry {
  const found = entries[entry];
  if (found === undefined) throw new RangeError(`the index has no entry ${String(entry)}`);
  return found;
}

/** @param fetched - gets what the row waits for */
function row(hit: Hit, looking: LoadedIndex, isSought: IsSought, fetched: Promise<void>[]): HTMLLIElement {
  const { index } = looking;
  const entry = entryOf(index, hit);
  const item = element('li', '');
  const link = element('a', 'search-title', withWholeDates(entry.title));
  link.href = `../${entry.path}`;
  const about = element('p', 'search-about');
  about.append(element('span', 'search-kind', SEARCH_KINDS[entry.kind]));
  if (entry.id !== undefined) about.append(element('span', '', entry.id));
  const verdict = entry.verdict === undefined ? undefined : index.verdicts[entry.verdict];
  if (verdict !== undefined) about.append(element('span', `verdict verdict-${verdict.family}`, verdict.label));
  // The title of a statement and of a source has its day.
  if (entry.when !== undefined && entry.kind === 'claim') about.append(element('span', '', entry.when));
  if (hit.as !== undefined) {
    const also = element('span', '', 'Also spelt ');
    const spelling = element('bdi', '', hit.as.text);
    if (hit.as.lang !== undefined) spelling.lang = hit.as.lang;
    also.append(spelling);
    about.append(also);
  }
  item.append(link, about);
  const who = whoInWords(entry, index);
  if (who !== '') item.append(element('p', 'search-who', who));
  const text = element('p', 'search-excerpt');
  setExcerpt(text, { text: entry.text ?? '' }, isSought);
  item.append(text);
  fetched.push(findWords(text, entry, looking, isSought));
  return item;
}

/** "Said by Dov Arlin; denied by Mira Tolen. In The Courier, 4 May 2010." */
function whoInWords({ kind, says, denies, sources = [] }: SearchEntry, { entries }: SearchIndex): string {
  if (kind !== 'claim' && kind !== 'statement') return '';
  const stances = [says && `said by ${says}`, denies && `denied by ${denies}`].filter((part) => part !== undefined);
  const told = stances.join('; ');
  const labels = sources.flatMap((number) => entries[number]?.title ?? []);
  const where = labels.length === 0 ? '' : withWholeDates(`In ${labels.join('; ')}.`);
  return [told === '' ? '' : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`, where].join(' ').trim();
}

/** Where title and first sentence lack a word that was looked for, the sentence of the claim that has the most of them. */
async function findWords(
  paragraph: HTMLElement,
  { kind, path, title, text = '' }: SearchEntry,
  { textOf }: LoadedIndex,
  isSought: IsSought,
): Promise<void> {
  if (kind !== 'claim') return;
  const inTitle = soughtIn(title, isSought);
  const isNew: IsSought = (stem) => isSought(stem) && !inTitle.has(stem);
  if (soughtIn(text, isNew).size > 0) return;
  // Without it the first sentence stays, which is true as well.
  const sentences = await textOf(path).catch(() => []);
  const best = bestOf(sentences, isNew);
  if (best !== undefined && soughtIn(best.text, isNew).size > 0) setExcerpt(paragraph, best, isSought);
}

function setExcerpt(paragraph: HTMLElement, { text, lang }: { text: string; lang?: string }, isSought: IsSought): void {
  if (lang !== undefined) paragraph.lang = lang;
  paragraph.dir = 'auto';
  const pieces = excerptPieces(shortened(text, isSought), isSought);
  paragraph.replaceChildren(...pieces.map((piece) => (piece.found ? element('mark', '', piece.text) : piece.text)));
}
