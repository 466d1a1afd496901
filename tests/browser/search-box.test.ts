import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { INVENTED_BASE } from '../site/bases.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

describe('the field of every page', () => {
  const box = (page: Page) => page.locator('header input[name="q"]');
  const options = (page: Page) => page.getByRole('option');
  const wide = { viewport: { width: 1280, height: 900 } };

  test('loads nothing before somebody turns to it, and no index before that on the page of the search', async () => {
    for (const path of ['places/mina/', 'search/']) {
      const { page, close } = await visits.open(path, wide);
      const loaded = () =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => /\/search\/[^/]+\.json|\/pagefind\//.test(name)),
        );
      expect(await loaded()).toBe(false);
      await page.keyboard.press('/');
      await expect.poll(loaded).toBe(true);
      await close();
    }
  });

  test.each(['/', 'Control+k', 'Meta+k'])('has the focus after %s', async (keys) => {
    const { page, close } = await visits.open('places/mina/', wide);
    await page.keyboard.press(keys);
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await close();
  });

  test('takes a slash that is typed into it', async () => {
    const { page, close } = await visits.open('places/mina/', wide);
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await box(page).inputValue()).toBe('a/b');
    await close();
  });

  test('shows the first results, says how many, and leads on by arrow keys and Enter', async () => {
    const { page, faults, close } = await visits.open('places/mina/', wide);
    await page.keyboard.press('/');
    await page.keyboard.type('Warn');
    await expect.poll(() => options(page).count()).toBeGreaterThan(1);
    expect(await page.locator('.box-status').innerText()).toMatch(/^\d+ results\.$/);
    // One below the other, though the lists of the menu around the field stand in columns.
    const starts = await options(page).evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().left));
    expect(new Set(starts).size).toBe(1);
    await page.keyboard.press('ArrowDown');
    const [chosen] = await page.getByRole('option', { selected: true }).allTextContents();
    expect(chosen).toMatch(/^Varn/);
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(
      await page.getByRole('option', { selected: true }).getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${INVENTED_BASE}places/varn/`);
    expect(faults).toEqual([]);
    await close();
  });

  test('shows its results whole in the menu of a phone', async () => {
    const { page, close } = await visits.open('places/mina/', { viewport: { width: 360, height: 740 } });
    await page.keyboard.press('/');
    await page.keyboard.type('Warn');
    await expect.poll(() => options(page).count()).toBeGreaterThan(1);
    const last = options(page).last();
    await last.scrollIntoViewIfNeeded();
    const cut = await last.evaluate((row) => {
      const { left, bottom } = row.getBoundingClientRect();
      return !row.contains(document.elementFromPoint(left + 8, bottom - 4));
    });
    expect(cut).toBe(false);
    expect(await page.locator('#menu').evaluate((menu) => menu.scrollTop)).toBe(0);
    await close();
  });

  test('leads to the page of the search by Enter alone', async () => {
    const { page, close } = await visits.open('places/mina/', wide);
    await page.keyboard.press('/');
    await page.keyboard.type('Varn');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${INVENTED_BASE}search/?q=Varn`);
    await expect.poll(() => page.locator('.search-status').innerText()).toMatch(/for “Varn”/);
    await close();
  });

  test('closes its results by Escape, and keeps what was typed', async () => {
    const { page, close } = await visits.open('places/mina/', wide);
    await page.keyboard.press('/');
    await page.keyboard.type('Varn');
    await expect.poll(() => options(page).count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('Varn');
    await close();
  });

  test('says where a search could not be done', async () => {
    const { page, close } = await visits.open('places/mina/', wide);
    await page.route('**/search/index.json', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('Varn');
    await expect.poll(() => page.locator('.box-status').innerText()).toMatch(/^The search could not be done/);
    await close();
  });
});
