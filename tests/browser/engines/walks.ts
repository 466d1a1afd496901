/** The ways that readers go most, in an engine that the other tests do not use. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVENTED_BASE } from '../../site/bases.ts';
import { builtPages } from '../../site/pages.ts';
import { faultsOf, serveListening } from './listening.ts';
import { clickOn, countOf, textOf, type Engine, type Tab } from './tab.ts';
import { Walker } from './walker.ts';

export const CLAIM = 'claims/coast-took-the-lock/';

const path = async (tab: Tab) => (await tab.address()).split(INVENTED_BASE).slice(1).join(INVENTED_BASE);
const cards = (tab: Tab) => countOf(tab, '[role=dialog]');

/** Opens a page, and closes it when the walk is over. */
type Walk<T extends Tab = Tab> = (first: string, walk: (tab: T) => Promise<void>, script?: boolean) => Promise<void>;

/** Declares the walks; answers with the way to take further ones. */
export function walks<T extends Tab>(start: () => Promise<Engine<T>>): Walk<T> {
  const walker = new Walker(start);
  let site: Awaited<ReturnType<typeof serveListening>> | undefined;
  beforeAll(async () => {
    site = await serveListening();
  });
  afterAll(async () => {
    await walker.close();
    await site?.close();
  });

  const on: Walk<T> = (first, walk, script = true) =>
    walker.take(async (tab) => {
      await tab.go((site?.url ?? '') + first);
      await walk(tab);
      if (script) expect(await faultsOf(tab)).toEqual([]);
    }, script);

  test('a search is begun by a key, finds, leads on, and is there again when one goes back', () =>
    on('places/mina/', async (tab) => {
      await tab.press('/');
      await tab.type('Varn');
      await tab.press('Enter');
      await expect.poll(() => textOf(tab, '.search-status')).toMatch(/^\d+ results for “Varn”/);
      await tab.click('.search-results a');
      await expect.poll(() => path(tab)).toBe('places/varn/');
      await tab.back();
      await expect.poll(() => path(tab)).toBe('search/?q=Varn');
      await expect.poll(() => textOf(tab, '.search-status')).toMatch(/^\d+ results for “Varn”/);
    }));

  test('the map lives, its marks are opened by the mouse, and its day changes', () =>
    on('map/', async (tab) => {
      await expect.poll(() => countOf(tab, 'record-map[data-live]')).toBe(1);
      await tab.click('.map-marker');
      await expect.poll(() => cards(tab)).toBe(1);
      await tab.press('Escape');
      await expect.poll(() => cards(tab)).toBe(0);
      const day = () => tab.look(() => Array.from(document.querySelectorAll('.map-day:not([hidden])'), ({ id }) => id));
      const before = await day();
      await tab.click('.map-steps li:last-child a');
      await expect.poll(day).not.toEqual(before);
    }));

  test('the map is read by keys: Enter opens a mark and moves into its card, Escape leads back to the mark', () =>
    on('map/', async (tab) => {
      await expect.poll(() => countOf(tab, 'record-map[data-live]')).toBe(1);
      await tab.look(() => {
        document.querySelector<HTMLElement>('.map-marker')?.focus();
      });
      await tab.press('Enter');
      await expect.poll(() => countOf(tab, '[role=dialog] :focus')).toBe(1);
      await tab.press('Escape');
      await expect.poll(() => countOf(tab, '.map-marker:focus')).toBe(1);
      await expect.poll(() => cards(tab)).toBe(0);
    }));

  test('a reference is copied as it is shown', () =>
    on(`${CLAIM}#cite`, async (tab) => {
      await expect.poll(() => countOf(tab, '.copy button')).toBeGreaterThan(1);
      await tab.click('.copy button');
      await expect.poll(() => textOf(tab, '.copy [role=status]')).toBe('Copied');
      await tab.look(() => {
        document.querySelector<HTMLElement>('header input[name="q"]')?.focus();
      });
      await tab.pressWithControl('v');
      const pasted = () => tab.look(() => document.querySelector<HTMLInputElement>('header input[name="q"]')?.value);
      await expect.poll(pasted).toBe(await textOf(tab, '[data-copy]'));
    }));

  test('words that somebody passes on are looked up in the articles', () =>
    on('check/', async (tab) => {
      await expect.poll(() => countOf(tab, '#check-words')).toBe(1);
      await tab.click('#check-words');
      await tab.type('We hold the lock at Varn, and we hold none of its gates');
      await clickOn(tab, 'Check these words');
      await expect.poll(() => textOf(tab, '.check-status')).toMatch(/^Twelve of these 13 words stand in/);
      expect((await textOf(tab, '.check-source mark')).trim()).toBe('none');
    }));

  test('a quotation from right to left runs so, and what stands round it does not', () => {
    const page = builtPages().find(({ path: each, html }) => each.startsWith('claims/') && html.includes('<blockquote lang="fa" dir="rtl">')); // prettier-ignore
    return on(page?.path.replace('index.html', '') ?? '', async (tab) => {
      const seen = await tab.look(() => {
        const quote = document.querySelector('blockquote[dir=rtl]');
        const directions = [quote, quote?.parentElement].map((each) => each && getComputedStyle(each).direction);
        // Its first letter stands at the right end of its first line.
        const words = document.createTreeWalker(quote ?? document, NodeFilter.SHOW_TEXT).nextNode();
        const range = document.createRange();
        if (words !== null) range.selectNodeContents(words);
        const [line] = range.getClientRects();
        if (words !== null) range.setEnd(words, 1);
        return {
          directions,
          fromRight: (line?.right ?? 0) - range.getBoundingClientRect().right,
          width: line?.width ?? 0,
        };
      });
      expect(seen.directions).toEqual(['rtl', 'ltr']);
      expect(seen.fromRight).toBeLessThan(seen.width / 4);
    });
  });

  test('a card stands on a page of another site, and tells it how high it is', async () => {
    let card = '';
    // To a browser, another port is another site.
    const other = createServer((_, response) =>
      response.end(`<!doctype html><title>Other</title><p></p><iframe src="${card}#?secret=a1B2"></iframe>
        <script>addEventListener('message', ({ data }) => { if (data.message === 'height') document.querySelector('p').textContent = data.value; });</script>`),
    );
    other.listen(0, 'localhost');
    await once(other, 'listening');
    await on(`${CLAIM}embed/`, async (tab) => {
      expect(await textOf(tab, 'h1')).not.toBe('');
      card = await tab.address();
      await tab.go(`http://localhost:${String((other.address() as AddressInfo).port)}/`);
      await expect.poll(async () => Number(await textOf(tab, 'p'))).toBeGreaterThan(100);
    });
    other.close();
  });

  test('without script a claim is there to read, and the menu opens', () =>
    on(
      CLAIM,
      async (tab) => {
        expect(await textOf(tab, '.verdict')).toBe('Contested');
        expect(await countOf(tab, '.copy button')).toBe(0);
        await tab.look(() => {
          document.querySelector<HTMLElement>('.menu-row .opens')?.focus();
        });
        await tab.press('Enter');
        await expect.poll(() => countOf(tab, '#more:popover-open')).toBe(1);
      },
      false,
    ));

  return on;
}
