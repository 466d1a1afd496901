import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { answered, field, searchFor, status } from './search-page.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

describe('going back from a search', () => {
  test('leads through each search that was entered', async () => {
    const { page, close } = await visits.open('search/');
    for (const text of ['Mina', 'Varn']) {
      await field(page).fill(text);
      await field(page).press('Enter');
      await answered(page, new RegExp(`for “${text}”`));
    }
    await page.goBack();
    await answered(page, /for “Mina”/);
    expect(await field(page).inputValue()).toBe('Mina');
    await page.goBack();
    await expect.poll(() => status(page).textContent()).toBe('');
    expect(page.url()).toMatch(/\/search\/$/);
    await close();
  });

  /** Follows the last of all results, and tells which that was and where the page stood then. */
  async function followLast(page: Page) {
    await field(page).press('Enter');
    await page.getByRole('button', { name: 'Show more claims' }).click();
    const shown = await page.locator('.search-results > li').count();
    const last = page.locator('.search-results a').last();
    const href = await last.getAttribute('href');
    // Rows get their sentences when they come: the page may move until it is left.
    await page.evaluate(() => {
      addEventListener('click', () => {
        sessionStorage.setItem('left-at', String(scrollY));
      });
    });
    await last.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    const scroll = Number(await page.evaluate(() => sessionStorage.getItem('left-at')));
    expect(scroll).toBeGreaterThan(0);
    return { shown, href, scroll };
  }

  const scrolled = (page: Page) => page.evaluate(() => scrollY);

  test('from an entry finds what was shown, and the place', async () => {
    const { page, close } = await searchFor(visits, 'Mina');
    const { shown, href, scroll } = await followLast(page);
    await page.goBack();
    await expect.poll(() => page.locator('.search-results > li').count()).toBe(shown);
    await expect.poll(() => scrolled(page)).toBe(scroll);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
    await close();
  });

  /** Comes back from the entry that was followed, where the sentences of the rows are long in coming. */
  async function comeBackToLate(page: Page, shown: number) {
    const late = Promise.withResolvers<undefined>();
    await page.route('**/search/text-*', async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.goBack();
    await expect.poll(() => page.locator('.search-results > li').count()).toBe(shown);
    return async () => {
      const excerpts = () => page.locator('.search-excerpt').allTextContents();
      const before = await excerpts();
      late.resolve(undefined);
      await expect.poll(excerpts).not.toEqual(before);
      await page.waitForLoadState('networkidle');
    };
  }

  test('finds the place also where the rows get their sentences late', async () => {
    const { page, close } = await searchFor(visits, 'Mina');
    const { shown, scroll } = await followLast(page);
    const sentencesCome = await comeBackToLate(page, shown);
    await sentencesCome();
    await expect.poll(() => scrolled(page)).toBe(scroll);
    await close();
  });

  test('leaves whoever went on before the sentences came where they are', async () => {
    const { page, close } = await searchFor(visits, 'Mina');
    const { shown } = await followLast(page);
    const sentencesCome = await comeBackToLate(page, shown);
    await page.keyboard.press('Control+Home');
    await expect.poll(() => scrolled(page)).toBe(0);
    await sentencesCome();
    expect(await scrolled(page)).toBe(0);
    await close();
  });
});
