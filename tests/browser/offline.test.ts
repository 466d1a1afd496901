/** What the device keeps: read again where no server answers. Each test has a copy of the site, and a server that it can end. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve/server.ts';
import { describeBuild, writeWorker } from '../../src/integrations/offline.ts';
import type { Build } from '../../src/ui/offline/names.ts';
import { FOLDERS, INVENTED_BASE } from '../site/bases.ts';

const browser = await chromium.connect(inject('browser'));
afterAll(() => browser.close());

const folder = mkdtempSync(join(tmpdir(), 'kept-site-'));
const path = (file: string) => join(folder, file);
let site: Served | undefined;
const forgetting: (() => Promise<void>)[] = [];

const build = () => (JSON.parse(readFileSync(path('offline/build.json'), 'utf8')) as Build).build;
const CLAIM = 'claims/coast-took-the-lock/';
const OTHER = 'places/mina/';

afterEach(async () => {
  for (const forget of forgetting.splice(0)) await forget();
  await site?.close();
  site = undefined;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of a site that is as it was built, in a browser that has kept nothing. */
async function visit(
  first: string,
): Promise<{ page: Page; go: (to: string, timeout?: number) => Promise<unknown>; end: () => Promise<void> }> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(FOLDERS.invented, folder, { recursive: true });
  const served = await serve({ folder, base: INVENTED_BASE, port: 0 });
  site = served;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  forgetting.push(() => context.close());
  const page = await context.newPage();
  const go = (to: string, timeout = 30_000) => page.goto(served.url + to, { waitUntil: 'load', timeout });
  await go(first);
  return { page, go, end: () => served.close() };
}

/** Waits until the device keeps so many pages that were read. */
const kept = (page: Page, least: number) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.endsWith('read'));
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return keys.flat().filter(({ url }) => url.endsWith('/')).length;
      }),
    )
    .toBeGreaterThanOrEqual(least);

const panel = (page: Page) => page.locator('keep-record');
const deed = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });
const main = (page: Page) => page.locator('main').innerText();

async function keepAll(page: Page): Promise<void> {
  await deed(page, /^Keep the whole record \(\d/).click();
  await expect.poll(() => panel(page).innerText()).toContain(`This device keeps the whole record: build ${build()}`);
}

test('the first page that was read is there without a line, with its style, and says that it is a copy and of which build', async () => {
  const { page, go, end } = await visit(CLAIM);
  await kept(page, 1);
  const said = (await main(page)).trim();
  await end();
  await go(CLAIM);
  const copy = await main(page);
  expect(copy).toMatch(
    new RegExp(`^The site did not answer\\. This is the copy on your device, of .+ UTC\\. Build ${build()}\\.`),
  );
  expect(copy).toContain(said);
  expect(
    await page
      .locator('.verdict')
      .first()
      .evaluate((each) => getComputedStyle(each).borderTopStyle),
  ).toBe('solid');
});

test('a page that was not read says that there is no copy, and which there are; nothing else was kept', async () => {
  const { page, go, end } = await visit(CLAIM);
  await kept(page, 1);
  await go(OTHER);
  await kept(page, 2);
  await end();
  await go('method/');
  expect(await main(page)).toContain('No copy of this page');
  expect(
    await page
      .locator('main li a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
  ).toEqual([INVENTED_BASE + CLAIM, INVENTED_BASE + OTHER]);
});

test('the whole record is kept when it is asked for; search, map and check work without a line; and all of it goes again', async () => {
  const { page, go, end } = await visit('data/');
  await keepAll(page);
  await end();
  await go(CLAIM);
  expect(await main(page)).toContain(`Build ${build()}`);
  await go('search/?q=bakeries');
  await expect.poll(() => page.locator('.search-status').innerText()).toMatch(/^\d+ results? for “bakeries”/);
  await go('map/');
  await page.locator('record-map[data-live]').waitFor();
  await go('check/');
  await page.locator('#check-words').fill('the bakeries of the town were shut');
  await page.getByRole('button', { name: 'Check these words' }).click();
  await expect.poll(() => page.locator('.check-result').innerText()).not.toBe('');
  await go('data/');
  await deed(page, 'Take everything off this device').click();
  await expect.poll(() => panel(page).innerText()).toContain('Nothing is kept any more');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('loading that was broken off goes on where it was, and a changed site is announced, never forced', async () => {
  const { page, go } = await visit('data/');
  let asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(INVENTED_BASE.length)));
  await page.route('**/timeline/', (route) => route.abort());
  await deed(page, /^Keep the whole record/).click();
  await expect.poll(() => panel(page).innerText()).toContain('The site does not answer. What has come stays');
  await page.unroute('**/timeline/');
  const first = asked.length;
  asked = [];
  await deed(page, /^Go on/).click();
  await expect.poll(() => panel(page).innerText()).toContain(`build ${build()}`);
  expect(asked.length).toBeLessThan(first);

  const before = build();
  writeFileSync(
    path(`${OTHER}index.html`),
    readFileSync(path(`${OTHER}index.html`), 'utf8').replace('</main>', '<p>Another word.</p></main>'),
  );
  describeBuild(folder, '2014-06-21');
  const announced = page
    .locator('main')
    .getByRole('link', { name: 'The site has changed since your device kept the whole record' });
  // What the worker has just heard of the build it takes for true for three seconds.
  await expect
    .poll(async () => {
      await go(CLAIM);
      return announced.waitFor({ timeout: 2000 }).then(() => true, () => false); // prettier-ignore
    })
    .toBe(true);
  expect(await page.evaluate(() => caches.keys().then((names) => names.join()))).toContain(before);
  await announced.click();
  const update = deed(page, /^Bring it up to date/);
  await update.waitFor();
  asked = [];
  await update.click();
  await expect.poll(() => panel(page).innerText()).toContain(`build ${build()}`);
  expect(build()).not.toBe(before);
  expect(asked.filter((each) => each !== '' && !each.startsWith('offline/') && !each.startsWith('data/'))).toEqual([
    OTHER,
  ]);
});

test('a new worker waits until it is asked for', async () => {
  const { page, go } = await visit('data/');
  await kept(page, 1);
  writeFileSync(path('sw.js'), `${readFileSync(path('sw.js'), 'utf8')}\n// another`);
  const waits = () =>
    page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.waiting !== null));
  await go(CLAIM);
  await expect.poll(waits).toBe(true);
  await go('data/');
  await deed(page, /^Use the new version/).click();
  await expect.poll(() => panel(page).innerText()).toContain('The new version is in use.');
  expect(await waits()).toBe(false);
});

test('a broken worker is retired by one file, and takes its copies along', async () => {
  const { page, go } = await visit(CLAIM);
  await kept(page, 1);
  writeFileSync(
    path('sw.js'),
    `addEventListener('install', () => skipWaiting());
    addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))));`,
  );
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  // While one worker takes over from another, a browser may leave a page waiting: it is asked for again.
  const opens = () =>
    go(OTHER, 5000).then(
      () => 'opens',
      (error: unknown) => (String(error).includes('ERR_FAILED') ? 'is broken' : 'waits'),
    );
  await expect.poll(opens, { timeout: 90_000 }).toBe('is broken');
  await writeWorker(folder, false);
  // A browser looks for a newer worker some time after a page was asked for.
  await expect.poll(opens, { interval: 3000, timeout: 90_000 }).toBe('opens');
  expect(await main(page)).not.toBe('');
  // This site's pages still ask for the worker; those of a build that retires it do not.
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    )
    .toEqual([0, 0]);
});
