import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { INVENTED_BASE } from '../site/bases.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const status = (page: Page) => page.locator('.search-status');
const titles = (page: Page) => page.locator('.search-results .search-title').allTextContents();
const field = (page: Page) => page.getByRole('searchbox');

/** Waits for the answer to a search. */
const answered = (page: Page, about = /\S/) => expect.poll(() => status(page).innerText()).toMatch(about);

async function searchFor(text: string) {
  const visit = await visits.open('search/');
  await field(visit.page).fill(text);
  await answered(visit.page, /\.$/);
  return visit;
}

test('a misspelt place is found first, and leads to its page without a fault', async () => {
  const { page, faults, close } = await searchFor('Syl');
  expect((await titles(page))[0]).toBe('Sill Pass');
  await page.locator('.search-results a').first().click();
  await page.waitForURL(`**${INVENTED_BASE}places/sill-pass/`);
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
  await close();
});

test.each([
  ['another Latin spelling', 'Warn', 'Varn'],
  ['the Arabic spelling', 'فارن', 'Varn'],
  ['the Greek spelling', 'Βαρν', 'Varn'],
  ['small letters', 'tern field', 'Tern Field'],
  ['the yeh of Persian keyboards', 'المینا', 'Mina'],
])('%s, %s, finds %s first', async (_what, text, name) => {
  const { page, close } = await searchFor(text);
  expect((await titles(page))[0]).toBe(name);
  await close();
});

test('any spelling of a place also finds the claims about it', async () => {
  const { page, close } = await searchFor('فارن');
  expect((await page.locator('.search-kind').allTextContents()).includes('Claim')).toBe(true);
  await close();
});

test('a claim is found by its words, with its verdict and the words that were looked for', async () => {
  const { page, close } = await searchFor('bakeries');
  const claim = page
    .locator('.search-results > li')
    .filter({ has: page.locator('.verdict') })
    .first();
  expect(await claim.locator('.search-kind').innerText()).toBe('Claim');
  expect(await claim.locator('.verdict').innerText()).not.toBe('');
  expect(await page.locator('.search-excerpt mark').first().innerText()).toMatch(/bakeries/i);
  await close();
});

test('no page is in the results twice', async () => {
  const { page, close } = await searchFor('Mina');
  await field(page).fill('Varn');
  await answered(page, /“Varn”/);
  const more = page.getByRole('button', { name: 'Show more results' });
  while (await more.isVisible()) {
    const before = await page.locator('.search-results > li').count();
    await more.click();
    await expect.poll(() => page.locator('.search-results > li').count()).toBeGreaterThan(before);
  }
  const links = await page
    .locator('.search-results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(links.length);
  expect(await status(page).innerText()).toMatch(new RegExp(`^${String(links.length)} results`));
  await close();
});

describe('filters', () => {
  test('hold every kind, verdict, topic, place, source and voice, with how many entries each', async () => {
    const { page, close } = await visits.open('search/');
    await field(page).focus();
    for (const name of ['What', 'Verdict', 'Topic', 'Place', 'Source', 'Voice']) {
      const options = page.getByLabel(name, { exact: true }).locator('option:not([value=""])');
      await expect.poll(() => options.first().textContent()).toMatch(/\(\d+\)$/);
    }
    await close();
  });

  test('work alone and together, with counts that come true', async () => {
    const { page, close } = await visits.open('search/');
    await page.getByLabel('What').selectOption('Claim');
    await answered(page, /results/);
    const option = page.getByLabel('Place', { exact: true }).locator('option[value="Mina"]');
    const [, count] = /\((\d+)\)/.exec((await option.textContent()) ?? '') ?? [];
    await page.getByLabel('Place', { exact: true }).selectOption('Mina');
    await answered(page, new RegExp(`^${String(count)} results?,`));
    expect(new Set(await page.locator('.search-kind').allTextContents())).toEqual(new Set(['Claim']));
    await close();
  });

  test('stand in the address, and are read from it', async () => {
    const { page, close } = await visits.open('search/?q=Varn&kind=Source');
    await answered(page, /results? for “Varn”, with the filters set/);
    expect(await page.getByLabel('What').inputValue()).toBe('Source');
    await page.getByLabel('What').selectOption('Place');
    await expect.poll(() => page.url()).toMatch(/\?q=Varn&kind=Place$/);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => page.url()).toMatch(/\/search\/$/);
    await expect.poll(() => page.locator('.search-results > li').count()).toBe(0);
    await close();
  });
});

test('the arrow keys go from the field through the results and back, Escape to the field', async () => {
  const { page, close } = await searchFor('Varn');
  const active = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const [first, second] = await titles(page);
  await field(page).press('ArrowDown');
  expect(await active()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await close();
});

test('a search that finds nothing says so, and what to try', async () => {
  const { page, close } = await searchFor('zzyzzx');
  expect(await status(page).innerText()).toMatch(/^Nothing found for “zzyzzx”\. Try another spelling/);
  expect(await page.locator('.search-results > li').count()).toBe(0);
  await close();
});

test('where the index does not arrive, the page says so, and the next try can succeed', async () => {
  const { page, close } = await visits.open('search/');
  await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
  await field(page).fill('Mina');
  await answered(page, /could not be loaded/);
  await page.unroute('**/pagefind/pagefind.js*');
  await field(page).fill('Mina city');
  await field(page).fill('Mina');
  await answered(page, /^\d+ results for “Mina”/);
  await close();
});

test('the engine is loaded when a reader turns to the form, not before', async () => {
  const { page, close } = await visits.open('search/');
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/pagefind/')));
  expect(await loaded()).toBe(false);
  await field(page).focus();
  await expect.poll(loaded).toBe(true);
  await close();
});

test('without JavaScript the page says so and leads to the lists', async () => {
  const { page, close } = await visits.open('search/', { javaScriptEnabled: false });
  expect(await page.locator('.search-without').innerText()).toMatch(/needs JavaScript/);
  expect(await field(page).isVisible()).toBe(false);
  for (const kind of ['topic', 'verdict', 'place']) {
    expect(await page.locator(`.search-lists a[href*="/claims/${kind}/"]`).count()).toBeGreaterThan(0);
  }
  await close();
});
