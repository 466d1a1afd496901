/** The most important things once more in another engine: Firefox, where it is installed. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPages } from '../site/pages.ts';
import { findFirefox, launchFirefox } from './firefox.ts';

const firefox = findFirefox();
const CLAIM = 'claims/coast-took-the-lock/';

const textOf = (page: Page, selector: string) =>
  page.evaluate((at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', selector);

/** Opens a page, and hears of what a visitor should never meet. */
async function open(browser: Browser, path: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await page.goto(inject('sites').invented + path);
  return { page, faults };
}

describe.skipIf(firefox === undefined)('in Firefox, which has to be installed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchFirefox(firefox ?? '');
  });
  afterAll(() => browser.close());

  test('a search finds, leads on by keys, and is there again when one goes back', async () => {
    const { page, faults } = await open(browser, 'places/mina/');
    await page.keyboard.press('/');
    await page.keyboard.type('Varn');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, '.search-status')).toMatch(/for “Varn”/);
    await Promise.all([page.waitForNavigation(), page.click('.search-results a')]);
    expect(page.url()).not.toContain('/search/');
    await page.evaluate(() => {
      history.back();
    });
    await expect.poll(() => page.evaluate(() => location.href)).toContain('/search/?q=Varn');
    await expect.poll(() => textOf(page, '.search-status')).toMatch(/for “Varn”/);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the map lives, is opened by the mouse and by keys, and its day changes', async () => {
    const { page, faults } = await open(browser, 'map/');
    await page.waitForSelector('record-map[data-live]');
    const dialog = () => page.$$eval('[role=dialog]', (cards) => cards.length);
    await page.click('.map-marker');
    await expect.poll(dialog).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(dialog).toBe(0);
    await page.focus('.map-marker');
    await page.keyboard.press('Enter');
    await expect.poll(dialog).toBe(1);
    await page.keyboard.press('Escape');
    const day = () => page.$$eval('.map-day:not([hidden])', (days) => days.map((each) => each.id).join());
    const before = await day();
    await page.click('.map-steps li:last-child a');
    await expect.poll(day).not.toBe(before);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the map is opened by a finger', async () => {
    const { page } = await open(browser, 'map/');
    await page.waitForSelector('record-map[data-live]');
    const box = await (await page.$('.map-marker'))?.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect.poll(() => page.$$eval('[role=dialog]', (cards) => cards.length)).toBe(1);
    await page.close();
  });

  test('a reference is copied as it is shown', async () => {
    const { page, faults } = await open(browser, `${CLAIM}#cite`);
    await page.waitForSelector('.copy button');
    await page.click('.copy button');
    await expect.poll(() => textOf(page, '.copy [role=status]')).toBe('Copied');
    const shown = await textOf(page, '[data-copy]');
    await page.focus('header input[name="q"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    expect(await page.$eval('header input[name="q"]', (field) => field.value)).toBe(shown);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a quotation from right to left runs so, and what stands round it does not', async () => {
    const path = builtPages().find(({ path: each, html }) => each.startsWith('claims/') && html.includes('<blockquote lang="fa" dir="rtl">'))?.path ?? ''; // prettier-ignore
    const { page } = await open(browser, path.replace('index.html', ''));
    const directions = await page.$eval('blockquote[dir=rtl]', (quote) =>
      [quote, quote.parentElement].map((each) => each && getComputedStyle(each).direction),
    );
    expect(directions).toEqual(['rtl', 'ltr']);
    await page.close();
  });

  test('a page is printed with what is folded', async () => {
    const { page } = await open(browser, CLAIM);
    const pdf = await page.pdf({ format: 'A4' });
    expect(Buffer.from(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    await page.close();
  });

  test('a card stands on a page of another site', async () => {
    const { page } = await open(browser, `${CLAIM}embed/`);
    expect(await textOf(page, 'h1')).not.toBe('');
    const address = page.url();
    await page.goto('about:blank');
    await page.setContent(`<iframe src="${address}" width="480" height="320"></iframe>`);
    await expect.poll(() => page.frames().length).toBe(2);
    await expect
      .poll(() => page.frames()[1]?.evaluate(() => document.querySelector('h1')?.textContent ?? ''))
      .not.toBe('');
    await page.close();
  });

  test('a page that was read is kept, and says of which build it is', async () => {
    const { page } = await open(browser, CLAIM);
    const kept = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((sum, count) => sum + count, 0)); // prettier-ignore
    await expect.poll(kept).toBeGreaterThan(1);
    expect(await page.evaluate(async () => (await caches.match(location.origin + location.pathname))?.headers.get('x-kept-build'))).toMatch(/^[0-9a-f]{10}$/); // prettier-ignore
    await page.close();
  });
});

describe.skipIf(firefox === undefined)('in Firefox without script, which has to be installed', () => {
  test('a claim is there to read, and the menu opens', async () => {
    const browser = await launchFirefox(firefox ?? '', { 'javascript.enabled': false });
    const page = await browser.newPage();
    const answer = await page.goto(`${inject('sites').invented}${CLAIM}`);
    expect(answer?.status()).toBe(200);
    // What asks the page runs no script of the page.
    expect(await page.title()).not.toBe('');
    expect((await page.screenshot()).length).toBeGreaterThan(10_000);
    await browser.close();
  });
});
