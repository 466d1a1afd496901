/**
 * `<record-map>`: turns the days of the page into steps, keeps what is shown in the address, and lays a map that moves over
 * the drawing of the day. Where that cannot be drawn, the drawings and the lists stay.
 */
import { drawMap, type LiveMap } from './draw.ts';
import { showTopic } from './filter.ts';
import { stateAddress, readState, type State } from './state.ts';
import { dayButtons, onSwipe } from './steps.ts';

class RecordMap extends HTMLElement {
  private days: string[] = [];
  private state: State = { day: '' };
  private live: LiveMap | undefined;
  private leave = new AbortController();

  connectedCallback(): void {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => {
        this.begin();
      });
    else this.begin();
  }

  /**
   * The first day's drawing is there, and what the map needs of it; most of the page may still be on its way. Whoever opens
   * the map without asking for anything gets it now.
   */
  ready(): void {
    if (document.readyState !== 'loading') return;
    const days = [...this.querySelectorAll<HTMLElement>('.map-steps a')].map(({ dataset }) => dataset.day ?? '');
    const { day, topic, place } = readState(location.href, days);
    if (day !== days[0] || topic !== undefined || place !== undefined) return;
    this.state = readState(location.href, days);
    this.start();
  }

  /** The page is whole. */
  private begin(): void {
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
    for (const part of this.querySelectorAll<HTMLElement>('.map-picture, .map-sentence'))
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
    const early = this.live !== undefined;
    this.show(readState(location.href, this.days), { focus: false });
    if (!early) this.start();
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

  private start(): void {
    // Nobody waits for the layout of a drawing that is not seen.
    this.dataset.drawn = '';
    try {
      this.live = drawMap(
        this,
        {
          open: (place) => {
            this.keep({ ...this.state, place }, place === undefined ? 'replace' : 'push');
          },
          move: (at) => {
            this.keep({ ...this.state, at }, 'replace');
          },
          lost: () => {
            this.say('A picture of the ground could not be loaded. The marks, the names and the lists are whole.');
          },
        },
        this.state.day,
      );
      this.live.show(this.state, false);
      this.dataset.live = '';
    } catch {
      delete this.dataset.drawn;
      this.querySelector('.map-live')?.remove();
      this.say('The map that moves could not be drawn. The drawings and the lists hold the same.');
    }
  }

  private say(words: string): void {
    const status = this.querySelector('.map-status');
    if (status) status.textContent = words;
  }
}

/** Stands behind the first day's drawing, and tells the map that it is there. */
class MapReady extends HTMLElement {
  connectedCallback(): void {
    const map = this.closest('record-map');
    if (map instanceof RecordMap) map.ready();
  }
}

customElements.define('record-map', RecordMap);
customElements.define('map-ready', MapReady);
