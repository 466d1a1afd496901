/** An address at which there is nothing. */
import { afterAll, expect, test } from 'vitest';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

test('is searched for: its page shows what has the words of the address, and leads to all of it', async () => {
  const { page, close } = await visits.open('claims/coast-tok-the-lock-at-varn/');
  const found = page.locator('search-for-missing');
  await found.locator('li').first().waitFor();
  expect(
    await found.locator('li a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname)),
  ).toContain(new URL('../../claims/coast-took-the-lock/', page.url()).pathname);
  // Below the text and in its line, each row as wide as the heading.
  const leftOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x;
  expect(new Set(await Promise.all(['main h1', 'main h2', 'main li', 'main li a'].map(leftOf))).size).toBe(1);
  const bottom = await page.locator('main .prose').evaluate((text) => text.getBoundingClientRect().bottom);
  expect(((await page.locator('main h2').boundingBox())?.y ?? 0) - bottom).toBeGreaterThan(16);
  expect((await found.locator('li a').allTextContents()).join()).toContain('10\u00a0March');
  await found.getByRole('link', { name: 'All that the search finds' }).click();
  await expect.poll(() => page.locator('input[name="q"]').first().inputValue()).toContain('lock at varn');
  await close();
});

test('without script leads to the search', async () => {
  const { page, close } = await visits.open('nothing/here/', { javaScriptEnabled: false });
  expect(await page.locator('search-for-missing').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'the search', exact: true }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/search\/$/);
  await close();
});
