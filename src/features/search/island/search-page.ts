/** `<search-page>`: works the search form of its page. The index is loaded when a reader first turns to it. */
import { findEntries as findEntries, type FoundEntries, type Hit } from '../../../core/search/find.ts';
import { isPasted } from '../../../core/search/quoted.ts';
import { withIndex, type LoadedIndex } from '../../../ui/search/load.ts';
import { failureInWords } from '../../../ui/search/told.ts';
import { walkByArrows } from './arrows.ts';
import { elementIn } from '../../../ui/island.ts';
import { SearchForm } from './form.ts';
import { narrowed, orderedHits } from './narrow.ts';
import { fromAddress, isEmpty, toAddress, type Query } from './query.ts';
import { showResults, type ShownCounts } from './results.ts';
import { foundInWords } from './told.ts';

/** Milliseconds without a key before a search begins. */
const PAUSE = 180;

/** What a step of the history keeps of the page, for whoever comes back. */
interface ReadingPlace {
  shown: ShownCounts;
  scroll: number;
  /** The result that was followed. */
  followed?: string;
}

class SearchPage extends HTMLElement {
  private readonly parts = new SearchForm(this);
  private readonly status = elementIn(this, '.search-status', HTMLElement);
  private readonly check = elementIn(this, '.search-check', HTMLElement);
  private readonly list = elementIn(this, '.search-found', HTMLElement);
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the newest search: an older one that ends later is not shown. */
  private newest = 0;
  /** Whether the address is a step of the history that typing must not overwrite. */
  private kept = true;
  private shown: ShownCounts = {};
  /** Whether the rows that are shown have all of their sentences. */
  private filled = Promise.resolve();

  connectedCallback(): void {
    const { form, field } = this.parts;
    walkByArrows(field, this.list);
    form.addEventListener('focusin', () => {
      if (isEmpty(this.parts.query)) void this.count();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.soon(0, true);
    });
    form.addEventListener('input', ({ target }) => {
      this.soon(target === field ? PAUSE : 0, target !== field);
    });
    // The fields are emptied after the event.
    form.addEventListener('reset', () => {
      this.soon(0, true);
      field.focus();
    });
    this.list.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link !== null) this.keepPlace(link.href);
    });
    addEventListener('pagehide', () => {
      this.keepPlace();
    });
    addEventListener('popstate', () => {
      this.read();
    });
    this.parts.enable();
    this.read();
  }

  /** Takes the query from the address, and finds the place again where a reader was. */
  private read(): void {
    clearTimeout(this.timer);
    this.kept = true;
    this.parts.query = fromAddress(location.search);
    const place = readingPlace(history.state);
    this.shown = place?.shown ?? {};
    void this.run().then(() => {
      if (place !== undefined) this.find(place);
    });
  }

  /** Goes to where a reader was; once more when all rows have their sentences, unless the reader went on meanwhile. */
  private find({ followed, scroll }: ReadingPlace): void {
    const link = [...this.list.querySelectorAll('a')].find(({ href }) => href === followed);
    link?.focus({ preventScroll: true });
    const goBack = () => {
      scrollTo({ top: scroll, behavior: 'instant' });
    };
    goBack();
    const wentOn = new AbortController();
    const stay = () => {
      wentOn.abort();
    };
    for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      addEventListener(event, stay, { passive: true, signal: wentOn.signal });
    void this.filled.then(() => {
      if (!wentOn.signal.aborted) goBack();
      stay();
    });
  }

  private keepPlace(followed = readingPlace(history.state)?.followed): void {
    const place: ReadingPlace = { shown: this.shown, scroll: scrollY, ...(followed !== undefined && { followed }) };
    history.replaceState({ search: place }, '');
  }

  /** @param keep whether this search is a step of the history of its own, whatever is typed next */
  private soon(milliseconds: number, keep: boolean): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.step(this.parts.query, keep);
      void this.run();
    }, milliseconds);
  }

  private step(query: Query, keep: boolean): void {
    const address = location.pathname + toAddress(query);
    if (address !== location.pathname + location.search) {
      this.shown = {};
      if (this.kept) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      this.kept = keep;
    } else if (keep) this.kept = true;
  }

  private async run(): Promise<void> {
    const number = ++this.newest;
    const { query } = this.parts;
    this.check.hidden = !isPasted(query.text);
    elementIn(this.check, 'a', HTMLAnchorElement).hash = `words=${encodeURIComponent(query.text.trim())}`;
    if (isEmpty(query)) {
      this.clear('');
      return;
    }
    try {
      const { looking, found } = await this.search(query);
      if (number !== this.newest) return;
      const { hits, counts } = narrowed(found.hits, query.filters, looking.index);
      this.parts.count(counts);
      this.filled = showResults(
        this.list,
        looking,
        found,
        orderedHits(hits, query.order, looking.index),
        this.shown,
        () => {
          this.keepPlace();
        },
      );
      this.status.textContent = foundInWords(hits.length, found, query);
    } catch (error) {
      if (number === this.newest) this.clear(failureInWords(error));
    }
  }

  private search({ text }: Query): Promise<{ looking: LoadedIndex; found: FoundEntries }> {
    return withIndex(this.parts.form.action, async (looking) => ({
      looking,
      found: text.trim() === '' ? everything(looking) : await findEntries(text, looking),
    }));
  }

  /** Says how many entries each choice would leave before anything was chosen. */
  private async count(): Promise<void> {
    try {
      const { looking, found } = await this.search({ text: '', filters: {}, order: 'relevance' });
      if (isEmpty(this.parts.query)) this.parts.count(narrowed(found.hits, {}, looking.index).counts);
    } catch (error) {
      this.clear(failureInWords(error));
    }
  }

  private clear(said: string): void {
    this.list.replaceChildren();
    this.status.textContent = said;
    if (said === '') void this.countIfLoaded();
  }

  private async countIfLoaded(): Promise<void> {
    if (this.contains(document.activeElement)) await this.count();
  }
}

/** Every entry: what filters alone find. */
function everything({ index }: LoadedIndex): FoundEntries {
  const hits = index.entries.map((_, entry): Hit => ({ entry, named: false }));
  return { hits, nowhere: [], quoted: 0, marked: new Set() };
}

function readingPlace(state: unknown): ReadingPlace | undefined {
  return (state as { search?: ReadingPlace } | null)?.search;
}

customElements.define('search-page', SearchPage);
