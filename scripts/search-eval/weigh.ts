/** What a search loads, compressed as a host does, and how long a reader waits for it on a slow machine. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

const SLOWER = 4;

/** Times that the first result is waited for. */
const RUNS = 7;

/** Milliseconds in which nothing more is asked for. */
const SETTLED = 700;

/** What is asked to weigh a search: a word, another one, and a question. */
export interface Weighed {
  words: readonly [string, string];
  question: string;
}

/** Lines that say what a reader loads before a search, with the first, with the next, and with a question. */
export async function weights(browser: Browser, site: string, asked: Weighed): Promise<string[]> {
  const first = await visit(browser, site, asked.words);
  const question = await visit(browser, site, [asked.question]);
  const time = await firstResult(browser, site, asked.words[0]);
  const kb = (bytes = 0) => `${(bytes / 1024).toFixed(1)} KB`;
  return [
    `gzip before focus: ${kb(first[0])}; the first search: ${kb(first[1])}; the next: ${kb(first[2])}; a question first: ${kb(question[1])}`,
    `first result at a processor ${String(SLOWER)} times slower: ${time.toFixed(0)} ms (median of ${String(RUNS)})`,
  ];
}

/** Bytes that come on after the page itself: before its field has the focus, then with each search. */
async function visit(browser: Browser, site: string, queries: readonly string[]): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}search/`, { waitUntil: 'networkidle' });
  let asked = 0;
  let answered = 0;
  let bytes = 0;
  page.on('request', () => (asked += 1));
  page.on('requestfinished', (request) => {
    void request
      .response()
      .then((response) => response?.body())
      .then((body) => {
        bytes += body === undefined ? 0 : gzipSync(body, { level: 9 }).length;
        answered += 1;
      });
  });
  // The page has its own script before that; what is counted is what the search asks for.
  await page.waitForTimeout(SETTLED);
  const loaded = [bytes];
  for (const query of queries) {
    bytes = 0;
    await ask(page, query);
    do await page.waitForTimeout(SETTLED);
    while (answered < asked);
    loaded.push(bytes);
  }
  await context.close();
  return loaded;
}

async function ask(page: Page, query: string): Promise<void> {
  const field = page.locator('main input[name="q"]');
  await field.focus();
  await field.fill(query);
  await field.press('Enter');
  await page.waitForFunction(
    (text) => document.querySelector('.search-status')?.textContent.includes(text) === true,
    query,
  );
}

/** Milliseconds from the first letter to the first result, in a page that has loaded nothing of the index: by the page's clock. */
async function firstResult(browser: Browser, site: string, word: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site}search/`, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    times.push(
      await page.evaluate(async (query) => {
        const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
        if (field === null) throw new Error('The page has no field.');
        const from = performance.now();
        field.focus();
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.form?.requestSubmit();
        while (document.querySelector('.search-results li') === null)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - from;
      }, word),
    );
    await context.close();
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
}
