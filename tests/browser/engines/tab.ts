/** The one page of a browser that has kept nothing, by the deeds that the driver of every engine knows. */
export interface Tab {
  /**
   * Opens an address, and waits until it is loaded. Where no answer comes some drivers throw, and others show a page that says so.
   * @param patience how long, in milliseconds, before it throws: half a minute where it is left out
   */
  go: (address: string, patience?: number) => Promise<void>;
  /** Goes back as a reader's key does. What comes then has to be waited for. */
  back: () => Promise<void>;
  /** Where the page is. */
  address: () => Promise<string>;
  /** What a function answers inside the page. It sees nothing of the test but what it is given. */
  look: <Given extends unknown[], Seen>(
    look: (...given: Given) => Seen | Promise<Seen>,
    ...given: Given
  ) => Promise<Seen>;
  /** Presses the mouse in the middle of the first element that a selector finds. */
  click: (selector: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Presses a key while Ctrl is held. */
  pressWithControl: (key: 'v') => Promise<void>;
  type: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Keys by the names that pages know them by. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowRight' | '/';

/** A browser that was started. */
export interface Engine<T extends Tab = Tab> {
  /** @param script whether pages may run any: they may where it is left out */
  open: (script?: boolean) => Promise<T>;
  close: () => Promise<void>;
}

/** The text of the first element that a selector finds, as it is seen; empty where there is none. */
export function textOf(tab: Tab, selector: string): Promise<string> {
  return tab.look((at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', selector);
}

/** How long a page is waited for, in milliseconds, where a test does not say. */
export const PATIENCE = 30_000;

/** How many elements a selector finds. */
export function countOf(tab: Tab, selector: string): Promise<number> {
  return tab.look((at) => document.querySelectorAll(at).length, selector);
}

/**
 * Presses the mouse on the first button or link that begins with some words.
 * @throws Error where there is none.
 */
export async function clickOn(tab: Tab, words: string): Promise<void> {
  const found = await tab.look((start) => {
    const all = Array.from(document.querySelectorAll<HTMLElement>('main :is(button, a)'));
    const one = all.find((each) => each.innerText.startsWith(start));
    for (const each of all) each.removeAttribute('data-meant');
    one?.setAttribute('data-meant', '');
    return one !== undefined;
  }, words);
  if (!found) throw new Error(`There is nothing to press that begins with "${words}".`);
  await tab.click('[data-meant]');
}
