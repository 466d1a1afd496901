/** `<search-box>`: works the search form of the page. The engine is loaded when a reader first turns to it. */
import { walkByArrows } from './arrows.ts';
import { loadEngine, type Engine } from './engine.ts';
import { find, SearchForm } from './form.ts';
import { fromAddress, isEmpty, toAddress } from './query.ts';
import { showResults } from './results.ts';
import { told } from './words.ts';

/** Milliseconds without a key before a search begins. */
const PAUSE = 180;

class SearchBox extends HTMLElement {
  private readonly parts = new SearchForm(this);
  private readonly status = find(this, '.search-status', HTMLElement);
  private readonly list = find(this, '.search-results', HTMLElement);
  private readonly more = find(this, '.search-more', HTMLButtonElement);
  private engine: Promise<Engine> | undefined;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the newest search: an older one that ends later is not shown. */
  private newest = 0;

  connectedCallback(): void {
    const { form, field } = this.parts;
    walkByArrows(field, this.list);
    form.addEventListener('focusin', () => void this.wake());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.soon(0);
    });
    form.addEventListener('input', ({ target }) => {
      this.soon(target === field ? PAUSE : 0);
    });
    // The fields are emptied after the event.
    form.addEventListener('reset', () => {
      this.soon(0);
      field.focus();
    });
    this.parts.query = fromAddress(location.search);
    this.parts.enable();
    if (!isEmpty(this.parts.query)) this.soon(0);
  }

  /** Loads the engine, once; after a failure, again. */
  private async wake(): Promise<Engine | undefined> {
    const bundle = this.dataset.bundle ?? '';
    const loading = (this.engine ??= loadEngine(bundle, this.failures).then(async (engine) => {
      const filters = await engine.filters();
      if (isEmpty(this.parts.query)) this.parts.count({ filters, totalFilters: filters });
      return engine;
    }));
    try {
      return await loading;
    } catch {
      // Several callers may have waited for the one that failed.
      if (this.engine === loading) {
        this.engine = undefined;
        this.failures += 1;
      }
      this.status.textContent = import.meta.env.DEV ? told.noIndexInDevelopment : told.failed;
      return undefined;
    }
  }

  private soon(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), milliseconds);
  }

  private async run(): Promise<void> {
    const number = ++this.newest;
    const isCurrent = () => number === this.newest;
    const { query } = this.parts;
    history.replaceState(history.state, '', location.pathname + toAddress(query) + location.hash);
    const engine = await this.wake();
    if (engine === undefined || !isCurrent()) return;
    if (isEmpty(query)) {
      this.clear(await engine.filters());
      return;
    }
    const response = await engine.search(query);
    if (!isCurrent()) return;
    this.parts.count(response);
    await showResults(this.list, this.more, response, query.text, isCurrent);
    if (isCurrent()) this.status.textContent = told.found(response.results.length, query);
  }

  private clear(filters: Awaited<ReturnType<Engine['filters']>>): void {
    this.list.replaceChildren();
    this.more.hidden = true;
    this.status.textContent = '';
    this.parts.count({ filters, totalFilters: filters });
  }
}

customElements.define('search-box', SearchBox);
