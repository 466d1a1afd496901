/** What the device keeps, in any engine: read again where no server answers. Each walk has a copy of the site, and a server that it can end. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../../scripts/serve/server.ts';
import { describeBuild, writeWorker } from '../../../src/integrations/offline.ts';
import type { Build } from '../../../src/ui/offline/names.ts';
import { FOLDERS, INVENTED_BASE } from '../../site/bases.ts';
import { clickOn, countOf, textOf, type Engine, type Tab } from './tab.ts';
import { Walker } from './walker.ts';

const CLAIM = 'claims/coast-took-the-lock/';
export const OTHER = 'places/mina/';

/** A site that can change and end while a page of it is open. */
interface KeptSite {
  /** Opens another of its pages. */
  go: (path: string, patience?: number) => Promise<void>;
  /** Ends the server. */
  end: () => Promise<void>;
  /** Its folder. */
  folder: string;
  /** The name of its build. */
  build: () => string;
  /** Adds a sentence to a page, which makes it another build. */
  change: () => void;
}

/** Opens a page of a site that is as it was built, in a browser that has kept nothing. */
type OfflineWalk<T extends Tab> = (first: string, walk: (tab: T, site: KeptSite) => Promise<void>) => Promise<void>;

async function withSite(walk: (site: KeptSite & { url: string }) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-site-'));
  cpSync(FOLDERS.invented, folder, { recursive: true });
  const { url, close } = await serve({ folder, base: INVENTED_BASE, port: 0 });
  const page = join(folder, `${OTHER}index.html`);
  try {
    await walk({
      url,
      folder,
      go: () => Promise.reject(new Error('No page is open.')),
      end: close,
      build: () => (JSON.parse(readFileSync(join(folder, 'offline/build.json'), 'utf8')) as Build).build,
      change: () => {
        writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', '<p>Another word.</p></main>'));
        describeBuild(folder, '2014-06-21');
      },
    });
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

const main = (tab: Tab) => textOf(tab, 'main');
export const panel = (tab: Tab): Promise<string> => textOf(tab, 'keep-record');

/** Waits until the device keeps so many pages that were read, and all that the one that is open is made of. */
async function kept(tab: Tab, least: number): Promise<void> {
  await expect
    .poll(() =>
      tab.look(async () => {
        const names = (await caches.keys()).filter((name) => name.endsWith('read'));
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return keys.flat().filter(({ url }) => url.endsWith('/')).length;
      }),
    )
    .toBeGreaterThanOrEqual(least);
  const lacking = () =>
    tab.look(async () => {
      const parts = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/_astro/'));
      const copies = await Promise.all(parts.map(({ name }) => caches.match(name)));
      return parts.filter((_, i) => copies[i] === undefined).map(({ name }) => name);
    });
  await expect.poll(lacking).toEqual([]);
}

/** Waits for a button of the panel, and presses it. */
export async function press(tab: Tab, words: string): Promise<void> {
  await expect.poll(() => panel(tab)).toContain(words);
  await clickOn(tab, words);
}

/** A browser that has much else to do takes long for some hundred files. */
export const LOADING = { timeout: 120_000 };

async function keepAll(tab: Tab, { build }: KeptSite): Promise<void> {
  await press(tab, 'Keep the whole record (');
  await expect.poll(() => panel(tab), LOADING).toContain(`This device keeps the whole record: build ${build()}`);
}

/** Declares the walks; answers with the way to take further ones. */
export function offlineWalks<T extends Tab>(start: () => Promise<Engine<T>>): OfflineWalk<T> {
  const walker = new Walker(start);
  afterAll(() => walker.close());

  const on: OfflineWalk<T> = (first, walk) =>
    walker.take((tab) =>
      withSite(async (site) => {
        const go = (path: string, patience?: number) => tab.go(site.url + path, patience);
        await go(first);
        await walk(tab, { ...site, go });
      }),
    );

  test('the first page that was read is there without a line, with its style, and says that it is a copy and of which build', () =>
    on(CLAIM, async (tab, { go, end, build }) => {
      await kept(tab, 1);
      const said = (await main(tab)).trim();
      await end();
      await go(CLAIM);
      const copy = await main(tab);
      expect(copy).toMatch(
        new RegExp(`^The site did not answer\\. This is the copy on your device, of .+ UTC\\. Build ${build()}\\.`),
      );
      expect(copy).toContain(said);
      const border = await tab.look(() => getComputedStyle(document.querySelector('.verdict') ?? document.body).borderTopStyle); // prettier-ignore
      expect(border).toBe('solid');
    }));

  test('a page that was not read says that there is no copy, and which there are; nothing else was kept', () =>
    on(CLAIM, async (tab, { go, end }) => {
      await kept(tab, 1);
      await go(OTHER);
      await kept(tab, 2);
      await end();
      await go('method/');
      expect(await main(tab)).toContain('No copy of this page');
      const links = await tab.look(() => Array.from(document.querySelectorAll<HTMLAnchorElement>('main li a'), ({ pathname }) => pathname)); // prettier-ignore
      expect(links).toEqual([INVENTED_BASE + CLAIM, INVENTED_BASE + OTHER]);
    }));

  test('the whole record is kept when it is asked for; search, map and check work without a line; and all of it goes again', () =>
    on('data/', async (tab, site) => {
      await keepAll(tab, site);
      await site.end();
      await site.go(CLAIM);
      expect(await main(tab)).toContain(`Build ${site.build()}`);
      await site.go('search/?q=bakeries');
      await expect.poll(() => textOf(tab, '.search-status')).toMatch(/^\d+ results? for “bakeries”/);
      await site.go('map/');
      await expect.poll(() => countOf(tab, 'record-map[data-live]')).toBe(1);
      await site.go('check/');
      await expect.poll(() => countOf(tab, '#check-words')).toBe(1);
      await tab.click('#check-words');
      await tab.type('the bakeries of the town were shut');
      await clickOn(tab, 'Check these words');
      await expect.poll(() => textOf(tab, '.check-result')).not.toBe('');
      await site.go('data/');
      await press(tab, 'Take everything off this device');
      await expect.poll(() => panel(tab)).toContain('Nothing is kept any more');
      expect(await tab.look(() => caches.keys())).toEqual([]);
    }));

  test('a changed site is announced, never forced, and kept when it is asked for', () =>
    on('data/', async (tab, site) => {
      await keepAll(tab, site);
      const before = site.build();
      site.change();
      const announced = 'The site has changed since your device kept the whole record';
      // What the worker has just heard of the build it takes for true for three seconds, and a page hears of it when it is
      // there already: each is looked at several times before the next is opened.
      let looks = 0;
      await expect
        .poll(
          async () => {
            if (looks % 5 === 0) await site.go(CLAIM);
            looks += 1;
            return main(tab);
          },
          { interval: 1000 },
        ) // prettier-ignore
        .toContain(announced);
      expect((await tab.look(() => caches.keys())).join()).toContain(before);
      await clickOn(tab, announced);
      await press(tab, 'Bring it up to date');
      await expect.poll(() => panel(tab), LOADING).toContain(`build ${site.build()}`);
      expect(site.build()).not.toBe(before);
      expect((await tab.look(() => caches.keys())).join()).not.toContain(before);
    }));

  test('a new worker waits until it is asked for', () =>
    on('data/', async (tab, { folder, go }) => {
      await kept(tab, 1);
      const worker = join(folder, 'sw.js');
      writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// another`);
      const waits = () =>
        tab.look(async () => ((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null);
      await go(CLAIM);
      await expect.poll(waits).toBe(true);
      await go('data/');
      await press(tab, 'Use the new version');
      await expect.poll(() => panel(tab)).toContain('The new version is in use.');
      expect(await waits()).toBe(false);
    }));

  test('a broken worker is retired by one file, and takes its copies along', () =>
    on(CLAIM, async (tab, { folder, go }) => {
      await kept(tab, 1);
      writeFileSync(
        join(folder, 'sw.js'),
        `addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))));`,
      );
      await tab.look(() => {
        navigator.serviceWorker.oncontrollerchange = () => {
          document.body.dataset.worker = 'another';
        };
      });
      // A look for a newer worker while the first is still at its start may find none: it is looked for again. Nothing is
      // fetched meanwhile: Chromium (153) lets it in when the first has had nothing to do for half a minute, or at once.
      const inUse = () =>
        tab.look(async () => {
          await (await navigator.serviceWorker.getRegistration())?.update();
          return document.body.dataset.worker;
        });
      await expect.poll(inUse, { timeout: 90_000 }).toBe('another');
      const answers = () =>
        tab.look(() =>
          fetch(location.href).then(
            () => true,
            () => false,
          ),
        );
      expect(await answers()).toBe(false);
      await writeWorker(folder, false);
      // A browser looks for a newer worker some time after a page was asked for, and while one takes over from another, may
      // leave a page waiting: it is asked for again.
      const opens = async () => {
        await go(OTHER, 5000).catch(() => undefined);
        return {
          heading: (await textOf(tab, 'h1')).slice(0, 4),
          copies: await tab.look(async () => (await caches.keys()).length),
        };
      };
      await expect.poll(opens, { interval: 3000, timeout: 90_000 }).toEqual({ heading: 'Mina', copies: 0 });
      // This site's pages still ask for the worker; those of a build that retires it do not.
      const workers = () => tab.look(async () => (await navigator.serviceWorker.getRegistrations()).length);
      await expect.poll(workers).toBe(0);
    }));

  return on;
}
