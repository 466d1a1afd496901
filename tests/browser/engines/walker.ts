/** Takes walks in a browser whose driver may fall silent. */
import { setTimeout as after } from 'node:timers/promises';
import type { Engine, Tab } from './tab.ts';

/** How long a walk is waited for, in milliseconds. The longest take a tenth of it on a machine that has nothing else to do. */
const LONGEST = 140_000;

/**
 * A browser that is started when a walk is begun, and once more where a walk has no end: every wait of a walk has one, so it
 * is the driver that no longer answers, as WebKit's does now and then on a busy machine. The walk is then taken again from
 * its beginning; what a walk finds wrong is told at once.
 * @param longest how long a walk is waited for, in milliseconds
 */
export class Walker<T extends Tab> {
  readonly #start: () => Promise<Engine<T>>;
  readonly #longest: number;
  #engine: Engine<T> | undefined;

  constructor(start: () => Promise<Engine<T>>, longest = LONGEST) {
    this.#start = start;
    this.#longest = longest;
  }

  /**
   * @param walk is given a tab that is closed when it is over
   * @param script whether pages may run any
   * @throws Error where it had no end twice
   */
  async take(walk: (tab: T) => Promise<void>, script = true): Promise<void> {
    if (await this.#ends(walk, script)) return;
    await this.close();
    if (await this.#ends(walk, script)) return;
    await this.close();
    throw new Error(`The browser's driver gave no answer for ${String(this.#longest / 1000)} seconds, twice.`);
  }

  async close(): Promise<void> {
    const engine = this.#engine;
    this.#engine = undefined;
    await engine?.close();
  }

  /** Whether the walk came to an end. Of one that did not, the tab is left: to close it may have no end either. */
  async #ends(walk: (tab: T) => Promise<void>, script: boolean): Promise<boolean> {
    const taken = async (): Promise<true> => {
      this.#engine ??= await this.#start();
      const tab = await this.#engine.open(script);
      try {
        await walk(tab);
      } finally {
        await tab.close();
      }
      return true;
    };
    const waited = new AbortController();
    try {
      return await Promise.race([taken(), after(this.#longest, false, { signal: waited.signal })]);
    } finally {
      waited.abort();
    }
  }
}
