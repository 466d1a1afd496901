import { afterAll, describe, expect, test } from 'vitest';
import { answered, field, status } from './search-page.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

describe('a search that could not be done', () => {
  const failed = /^The search could not be done: .*[Ss]earch again/i;

  test('for want of a network says so, shows nothing under the new words, and can be done later', async () => {
    const { page, close } = await visits.open('search/');
    await field(page).fill('Mina');
    await answered(page, /for “Mina”/);
    await page.context().setOffline(true);
    // For so many words the quotations are asked for, too.
    const words = 'the bakeries of the town were shut';
    await field(page).fill(words);
    await answered(page, failed);
    expect(await page.locator('.search-results > li').count()).toBe(0);
    await page.context().setOffline(false);
    await field(page).press('Enter');
    await answered(page, /results?/);
    expect(await status(page).innerText()).not.toMatch(failed);
    await close();
  });

  test('for want of the index says so, and the next try can succeed', async () => {
    const { page, close } = await visits.open('search/');
    await page.route('**/search/index.json', (route) => route.abort());
    await field(page).fill('Mina');
    await answered(page, failed);
    await page.unroute('**/search/index.json');
    await field(page).press('Enter');
    await answered(page, /^\d+ results for “Mina”/);
    await close();
  });

  test.each([
    'search/words-*.json',
    'pagefind/pagefind.js*',
    'pagefind/pagefind-entry.json*',
    'pagefind/*.pf_meta',
    'pagefind/wasm.*',
    'pagefind/index/*',
  ])('for want of %s says so, never that nothing was found, and the next try can succeed', async (files) => {
    const { page, close } = await visits.open('search/');
    await page.route(`**/${files}`, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await field(page).fill('bakeries');
    await answered(page, failed);
    expect(await status(page).innerText()).not.toMatch(/Nothing|No entry/);
    await page.unroute(`**/${files}`);
    await field(page).press('Enter');
    await answered(page, /^\d+ results? for “bakeries”/);
    await close();
  });

  test('because the site has changed is done with its new index', async () => {
    const { page, close } = await visits.open('search/');
    let asked = 0;
    // The first index that the page gets is an old one, whose files are gone.
    await page.route('**/search/index.json', async (route) => {
      asked += 1;
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: asked === 1 ? text.replaceAll(/(words)-\w{8}/g, '$1-00000000') : text });
    });
    await field(page).fill('bakeries');
    await answered(page, /^\d+ results? for “bakeries”/);
    expect(asked).toBe(2);
    await close();
  });
});
