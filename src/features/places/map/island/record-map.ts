/**
 * `<record-map>`: turns the days of the page into steps, keeps what is shown in the address, and puts a map that moves in
 * the drawings' place. Where that cannot be loaded, the drawings and the lists stay.
 */
import { fetchBase } from './base-files.ts';
import type { LiveMap } from './draw.ts';
import { showTopic } from './filter.ts';
import { stateAddress, readState, type State } from './state.ts';
import { dayButtons, onSwipe } from './steps.ts';

class RecordMap extends HTMLElement {
  private days: string[] = [];
  private state: State = { day: '' };
  private live: LiveMap | undefined;
  private leave = new AbortController();

  connectedCallback(): void {
    this.days = [...this.querySelectorAll<HTMLElement>('.map-day')].map(({ dataset }) => dataset.day ?? '');
    const { signal } = this.leave;
    this.dataset.script = '';
    const nav = this.querySelector<HTMLElement>('.map-steps');
    if (nav)
      dayButtons(
        nav,
        this.days,
        () => this.state.day,
        (day) => {
          this.go({ day });
        },
      );
    for (const part of this.querySelectorAll<HTMLElement>('.map-live-figure, .map-now'))
      onSwipe(part, (by) => {
        this.step(by);
      });
    const filter = this.querySelector<HTMLElement>('.map-filter');
    if (filter) filter.hidden = false;
    filter?.addEventListener('change', () => {
      const value = filter.querySelector('select')?.value;
      this.go({ topic: value === 'all' ? undefined : value });
    });
    const ruler = this.querySelector<HTMLElement>('.map-ruler');
    ruler?.addEventListener('change', () => {
      const [from, to] = ['from', 'to'].map(
        (name) => ruler.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value,
      );
      this.go({ from, to });
    });
    addEventListener(
      'popstate',
      () => {
        this.show(readState(location.href, this.days), { focus: false });
      },
      { signal },
    );
    addEventListener(
      'hashchange',
      () => {
        this.show(readState(location.href, this.days), { focus: false });
      },
      { signal },
    );
    this.show(readState(location.href, this.days), { focus: false });
    void this.start();
  }

  disconnectedCallback(): void {
    this.leave.abort();
  }

  private step(by: number): void {
    const day = this.days[this.days.indexOf(this.state.day) + by];
    if (day !== undefined) this.go({ day });
  }

  /** Shows what a reader asked for, as a step that the browser's back button undoes. */
  private go(change: Partial<State>): void {
    this.keep({ ...this.state, ...change }, 'push');
    this.show(this.state, { focus: false });
  }

  private keep(state: State, how: 'push' | 'replace'): void {
    this.state = state;
    const address = stateAddress(state, location.href);
    if (address === location.href) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  private show(state: State, { focus }: { focus: boolean }): void {
    this.state = state;
    for (const day of this.querySelectorAll<HTMLElement>('.map-day')) day.hidden = day.dataset.day !== state.day;
    for (const link of this.querySelectorAll<HTMLElement>('.map-steps a')) {
      if (link.dataset.day === state.day) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const now = this.querySelector('.map-now');
    const sentence = this.querySelector(`.map-day[data-day="${state.day}"] .map-sentence`);
    const head = this.querySelector(`.map-day[data-day="${state.day}"] > h2`);
    const told = [head, sentence].map((part) => part?.textContent.trim() ?? '').join('. ');
    if (now && now.textContent !== told) now.textContent = told;
    showTopic(this, state.topic);
    const fields = { topic: state.topic ?? 'all', from: state.from ?? '', to: state.to ?? '' };
    for (const [name, value] of Object.entries(fields)) {
      const field = this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      if (field) field.value = value;
    }
    this.live?.show(state, focus);
  }

  private async start(): Promise<void> {
    try {
      const [{ drawMap }, files] = await Promise.all([import('./draw.ts'), fetchBase(this.dataset)]);
      // The map has to know its size before it is drawn.
      this.dataset.laid = '';
      this.live = drawMap(this, files, {
        open: (place) => {
          this.keep({ ...this.state, place }, place === undefined ? 'replace' : 'push');
        },
        move: (at) => {
          this.keep({ ...this.state, at }, 'replace');
        },
      });
      this.live.show(this.state, false);
      this.dataset.live = '';
    } catch {
      delete this.dataset.laid;
      const status = this.querySelector('.map-status');
      if (status)
        status.textContent = 'The map that moves could not be loaded. The drawings and the lists hold the same.';
    }
  }
}

customElements.define('record-map', RecordMap);
