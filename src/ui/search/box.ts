/** The search field of every page: the first results below it, and the way to all of them. */
import styles from './box.css?inline';
import { findEntries, type FoundEntries } from '../../core/search/find.ts';
import type { SearchEntry } from '../../core/search/format.ts';
import { LONGEST_QUERY } from '../../core/search/query.ts';
import { isPasted } from '../../core/search/quoted.ts';
import { element } from '../island.ts';
import { withIndex, type LoadedIndex } from './load.ts';
import { failureInWords, nowhereInWords, resultsInWords } from './told.ts';
import { withWholeDates } from '../../wording/whole-dates.ts';

// Who does not search waits for no style of the results.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Results that are shown, and milliseconds without a key before a search begins. */
const SHOWN = 7;
const PAUSE = 120;

const worked = new WeakSet<HTMLInputElement>();

/** Works a search field whose form leads to the page of the search. */
export function workBox(field: HTMLInputElement): void {
  const { form } = field;
  if (form === null || worked.has(field)) return;
  worked.add(field);
  new SearchBox(field, form);
}

let boxes = 0;

class SearchBox {
  private readonly list = element('ul', 'box-results');
  private readonly status = element('p', 'box-status');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private newest = 0;
  private chosen = -1;

  private readonly field: HTMLInputElement;
  private readonly form: HTMLFormElement;

  constructor(field: HTMLInputElement, form: HTMLFormElement) {
    this.field = field;
    this.form = form;
    const panel = element('div', 'box-panel');
    boxes += 1;
    this.list.id = `box-results-${String(boxes)}`;
    this.list.role = 'listbox';
    this.list.ariaLabel = 'Results';
    this.status.role = 'status';
    panel.append(this.status, this.list);
    form.classList.add('box');
    form.append(panel);
    field.maxLength = LONGEST_QUERY;
    field.role = 'combobox';
    field.setAttribute('aria-controls', this.list.id);
    field.setAttribute('aria-autocomplete', 'list');
    this.show([], '');
    field.addEventListener('input', () => {
      this.soon();
    });
    field.addEventListener('keydown', (event) => {
      this.key(event);
    });
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) this.show([], '');
    });
    // The index is loaded while the first word is being typed.
    void withIndex(form.action, () => Promise.resolve()).catch(() => undefined);
    if (field.value.trim() !== '') this.soon();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), PAUSE);
  }

  private async run(): Promise<void> {
    const number = ++this.newest;
    const text = this.field.value;
    if (text.trim() === '') {
      this.show([], '');
      return;
    }
    let rows: HTMLElement[] = [];
    let said: string;
    try {
      const { index, found } = await withIndex(this.form.action, async (looking) => ({
        index: looking,
        found: await findEntries(text, looking),
      }));
      rows = this.rowsOf(index, found);
      const count = `${resultsInWords(found.hits.length)}.`;
      said = `${nowhereInWords(found)} ${found.hits.length === 0 && found.nowhere.length > 0 ? '' : count}`.trim();
    } catch (error) {
      said = failureInWords(error);
    }
    if (number === this.newest && this.form.contains(document.activeElement)) this.show(rows, said);
  }

  private rowsOf({ index }: LoadedIndex, { hits }: FoundEntries): HTMLElement[] {
    const rows = hits.slice(0, SHOWN).flatMap(({ entry }) => {
      const told = index.entries[entry];
      return told === undefined ? [] : [this.row(told.path, ...suggestionParts(told, index.verdicts))];
    });
    if (hits.length > 1) {
      const all = this.row(
        `search/?q=${encodeURIComponent(this.field.value.trim())}`,
        `All ${resultsInWords(hits.length)}`,
      );
      all.classList.add('box-all');
      rows.push(all);
    }
    const typed = this.field.value.trim();
    if (isPasted(typed)) {
      const check = this.row(
        `check/#words=${encodeURIComponent(typed)}`,
        'Check whether the articles have these words',
      );
      check.classList.add('box-all');
      rows.push(check);
    }
    return rows;
  }

  /** @param path - below the site's root, where the search's folder lies too */
  private row(path: string, ...parts: (string | HTMLElement)[]): HTMLElement {
    const row = element('li', '');
    row.role = 'option';
    const link = element('a', '');
    link.href = new URL(`../${path}`, this.form.action).href;
    link.tabIndex = -1;
    link.append(...parts);
    row.append(link);
    // The field keeps the focus until the page is left.
    row.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    return row;
  }

  private show(rows: readonly HTMLElement[], said: string): void {
    rows.forEach((row, i) => (row.id = `${this.list.id}-${String(i)}`));
    this.list.replaceChildren(...rows);
    this.status.textContent = said;
    this.form.classList.toggle('box-open', said !== '');
    this.form.classList.toggle('box-end', this.form.getBoundingClientRect().left > innerWidth / 2);
    this.field.ariaExpanded = String(rows.length > 0);
    this.choose(-1);
  }

  private choose(at: number): void {
    const rows = [...this.list.children];
    this.chosen = at;
    for (const [i, row] of rows.entries()) row.ariaSelected = String(i === at);
    const row = rows[at];
    if (row === undefined) this.field.removeAttribute('aria-activedescendant');
    else {
      this.field.setAttribute('aria-activedescendant', row.id);
      row.scrollIntoView({ block: 'nearest' });
    }
  }

  private key(event: KeyboardEvent): void {
    const count = this.list.children.length;
    const open = this.form.classList.contains('box-open');
    // A browser would only empty the field: a second Escape closes the menu that the field stands in on a phone.
    const menu = this.form.closest<HTMLElement>('[popover]:popover-open');
    if (event.key === 'Escape' && open) this.show([], '');
    else if (event.key === 'Escape' && menu !== null) menu.hidePopover();
    else if (event.key === 'ArrowDown' && count > 0) this.choose((this.chosen + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) this.choose(this.chosen < 0 ? count - 1 : this.chosen - 1);
    else if (event.key === 'ArrowDown' && !open) this.soon();
    else if (event.key === 'Enter' && this.chosen >= 0) this.list.children[this.chosen]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
  }
}

function suggestionParts(
  { title, id, verdict, kind }: SearchEntry,
  verdicts: readonly { label: string; family: string }[],
): HTMLElement[] {
  const named = element('span', 'box-title', withWholeDates(title));
  const about = element('span', 'box-about', id ?? KIND_LABELS[kind]);
  const known = verdict === undefined ? undefined : verdicts[verdict];
  if (known === undefined) return [named, about];
  return [named, about, element('span', `verdict verdict-${known.family}`, known.label)];
}

const KIND_LABELS: Readonly<Record<SearchEntry['kind'], string>> = {
  claim: 'Claim',
  statement: 'Statement',
  source: 'Source',
  actor: 'Voice',
  place: 'Place',
};
