import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { SITES } from '../site/bases.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

/** Everything in the head of the page that takes the keyboard, with where it is seen, and what is opened there. */
async function stops(page: Page) {
  const found = await page.locator(':is(header.masthead, :popover-open) :is(a, button, input)').all();
  const seen = await Promise.all(
    found.map(async (stop) => ({ box: await stop.boundingBox(), href: await stop.getAttribute('href') })),
  );
  return seen.flatMap(({ box, href }) => (box === null ? [] : [{ ...box, href }]));
}

describe.each(SITES)('the head of the %s record, without script', (site) => {
  test('is one row on a phone, of the name, the search and the menu', async () => {
    const { page, close } = await visits.open('claims/', {
      ...{ site, javaScriptEnabled: false },
      viewport: { width: 360, height: 740 },
    });
    const row = await stops(page);
    expect(row.length).toBe(3);
    const top = Math.max(...row.map(({ y }) => y));
    const bottom = Math.min(...row.map(({ y, height }) => y + height));
    expect(top).toBeLessThan(bottom);
    expect(await page.locator('.masthead-about').isVisible()).toBe(false);
    expect((await page.locator('main').boundingBox())?.y).toBeLessThan(80);
    await close();
  });

  test('leads nowhere twice, closed or open, at any width', async () => {
    for (const width of [360, 768, 1440]) {
      const { page, close } = await visits.open('claims/', {
        ...{ site, javaScriptEnabled: false },
        viewport: { width, height: 900 },
      });
      for (const open of [false, true]) {
        if (open) await page.locator('.opens:visible').click();
        const leads = (await stops(page)).flatMap(({ href }) => href ?? []);
        expect(new Set(leads).size, String(width)).toBe(leads.length);
      }
      await close();
    }
  });
});

test.each([
  [360, '.narrow.opens', '#menu'],
  [1440, '.menu-row .opens', '#more'],
] as const)(
  'at %i pixels the keyboard opens what is behind %s, goes into it, and Escape closes it',
  async (width, button, panel) => {
    const { page, close } = await visits.open('', { javaScriptEnabled: false, viewport: { width, height: 740 } });
    await page.locator(button).focus();
    await page.keyboard.press('Enter');
    const last = page.locator(`${panel}:popover-open a`).last();
    expect(await last.isVisible()).toBe(true);
    expect((await last.boundingBox())?.y).toBeLessThan(740);
    await page.keyboard.press('Tab');
    expect(await page.locator(`${panel} :focus`).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await last.isVisible()).toBe(false);
    expect(await page.locator(`${button}:focus`).count()).toBe(1);
    await close();
  },
);

test('on a phone Escape leads from the rest of the site back into the menu, and from there to its button', async () => {
  const { page, close } = await visits.open('claims/', { viewport: { width: 360, height: 740 } });
  const [menu, browse] = [page.locator('.narrow.opens'), page.locator('.menu-row .opens')];
  await menu.press('Enter');
  await browse.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('#more :focus').count()).toBe(1);
  for (const button of [browse, menu]) {
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
  }
  await close();
});

test('on a phone a second Escape in the search field closes the menu, and keeps what was typed', async () => {
  const { page, close } = await visits.open('claims/', { viewport: { width: 360, height: 740 } });
  const [menu, field] = [page.locator('.narrow.opens'), page.locator('#menu input')];
  await menu.click();
  await field.pressSequentially('lock');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  expect([await page.getByRole('option').count(), await field.isVisible()]).toEqual([0, true]);
  await page.keyboard.press('Escape');
  expect(await field.isVisible()).toBe(false);
  expect(await menu.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toBe('lock');
  await close();
});

test.each([360, 1440])('at %i pixels the rest of the site opens in the head, and stands at the foot', async (width) => {
  const { page, close } = await visits.open('claims/', {
    ...{ javaScriptEnabled: false },
    viewport: { width, height: 740 },
  });
  const rest = page.locator('#more a');
  const names = await rest.allTextContents();
  const foot = (await page.locator('.colophon').boundingBox())?.y ?? Infinity;
  expect(names.length).toBeGreaterThan(6);
  const heights = async () =>
    (await Promise.all((await rest.all()).map((link) => link.boundingBox()))).map((box) => box?.y ?? NaN);
  expect((await heights()).every((y) => y > foot)).toBe(true);
  if (width < 740) await page.locator('.narrow.opens').click();
  await page.locator('.menu-row .opens').click();
  expect((await heights()).every((y) => y > 0 && y < 740)).toBe(true);
  await page.keyboard.press('Escape');
  expect((await heights()).every((y) => y > foot)).toBe(true);
  await close();
});

test('a word that is typed in the head is looked for on the page of the search', async () => {
  const { page, close } = await visits.open('claims/', { viewport: { width: 1440, height: 900 } });
  await page.locator('header.masthead input').fill('Lena Orvik');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=Lena\+Orvik$/);
  expect(await page.locator('main input[name="q"]').inputValue()).toBe('Lena Orvik');
  await close();
});
