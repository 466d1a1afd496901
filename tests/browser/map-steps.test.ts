/** The days of the map as steps, and what the address keeps. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { card, dayShown, mark, openMap, query, still } from './map-page.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

describe('the days', () => {
  test('are steps: each shows its own words, by its button, and by the one before and after', async () => {
    const { page, close } = await openMap(visits);
    const days = await page
      .locator('.map-steps a')
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.day ?? ''));
    expect(days.length).toBeGreaterThan(3);
    expect(await dayShown(page)).toEqual([days[0]]);
    await page.getByRole('button', { name: 'Day after' }).click();
    expect(await dayShown(page)).toEqual([days[1]]);
    await page.locator('.map-steps a').nth(3).click();
    expect(await dayShown(page)).toEqual([days[3]]);
    expect(await page.locator('.map-now').textContent()).toContain(
      (await page.locator('.map-day:not([hidden]) h2').innerText()).trim(),
    );
    await page.getByRole('button', { name: 'Day before' }).click();
    expect(await dayShown(page)).toEqual([days[2]]);
    await close();
  });

  test('are steps of the arrow keys, which keep the focus on the day that is shown', async () => {
    const { page, close } = await openMap(visits);
    await page.locator('.map-steps a').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    const day = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.day);
    expect(await dayShown(page)).toEqual([day]);
    expect(query(page)).toEqual({ day });
    await close();
  });

  test('are steps of a finger that moves sideways, and not of one that scrolls', async () => {
    const { page, close } = await openMap(visits, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const swipe = (x: number, y: number) =>
      page.locator('.map-day:not([hidden]) .map-picture').evaluate(
        (figure, [across, down]) => {
          const touch = (clientX: number, clientY: number) =>
            new Touch({ identifier: 1, target: figure, clientX, clientY });
          const [from, to] = [touch(200, 300), touch(200 + across, 300 + down)];
          figure.dispatchEvent(
            new TouchEvent('touchstart', { touches: [from], changedTouches: [from], bubbles: true }),
          );
          figure.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [to], bubbles: true }));
        },
        [x, y] as const,
      );
    const [first] = await dayShown(page);
    await swipe(-20, 0);
    await swipe(-80, 80);
    expect(await dayShown(page)).toEqual([first]);
    await swipe(-80, 10);
    const [second] = await dayShown(page);
    expect(second).not.toBe(first);
    await swipe(80, 0);
    expect(await dayShown(page)).toEqual([first]);
    await close();
  });

  test('change what is written beside the marks', async () => {
    const { page, close } = await openMap(visits);
    const told = () =>
      page
        .locator('.map-label .says')
        .evaluateAll((all) => all.map((each) => `${each.getAttribute('data-says') ?? ''} ${each.innerHTML}`).join());
    const seen = new Set<string>();
    const count = await page.locator('.map-steps a').count();
    for (let i = 0; i < count; i += 1) {
      await page.locator('.map-steps a').nth(i).click();
      seen.add(await told());
    }
    expect(seen.size).toBe(count);
    await close();
  });
});

describe('the address', () => {
  test('opens what its sender saw: day, place, topic, measure and where the map was moved', async () => {
    const { page, close } = await openMap(visits);
    await page.locator('.map-steps a').nth(2).click();
    await page.locator('select[name="topic"]').selectOption({ index: 1 });
    await page.locator('select[name="from"]').selectOption('mina');
    await page.locator('select[name="to"]').selectOption('varn');
    await page.locator('.map-live').focus();
    await page.keyboard.press('+');
    await still(page);
    await mark(page, 'Mina').press('Enter');
    await still(page);
    const seen = async (of: Page) => ({
      day: await dayShown(of),
      card: await card(of).getAttribute('aria-label'),
      way: await of.locator('.map-way').textContent(),
      rows: await of.locator('.day-claim:not([hidden])').count(),
      at: await mark(of, 'Mina')
        .boundingBox()
        .then((box) => ({ x: box?.x ?? 0, y: box?.y ?? 0 })),
    });
    const before = await seen(page);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    const other = await openMap(visits, {}, new URL(page.url()).search);
    await card(other.page).waitFor();
    await other.page.evaluate(() => {
      scrollTo(0, 0);
    });
    const { at: _, ...told } = before;
    const { at: __, ...shown } = await seen(other.page);
    expect(shown).toEqual(told);
    // The address gives the middle of the map to four digits: on the screen that is a pixel or two.
    const [there, here] = [(await seen(other.page)).at, (await seen(page)).at];
    expect(Math.hypot(there.x - here.x, there.y - here.y)).toBeLessThan(2);
    await other.close();
    await close();
  });

  test('goes back and forward, step by step', async () => {
    const { page, close } = await openMap(visits);
    const [first] = await dayShown(page);
    await page.getByRole('button', { name: 'Day after' }).click();
    const [second] = await dayShown(page);
    await mark(page, 'Mina').press('Enter');
    expect(query(page)).toMatchObject({ day: second, place: 'mina' });
    await page.goBack();
    await expect.poll(() => card(page).count()).toBe(0);
    expect(await dayShown(page)).toEqual([second]);
    await page.goBack();
    await expect.poll(() => dayShown(page)).toEqual([first]);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => card(page).count()).toBe(1);
    expect(await dayShown(page)).toEqual([second]);
    await close();
  });

  test('can ask for a place, and the reader stays at the top of the page', async () => {
    const { page, close } = await openMap(visits, {}, '?place=sill-pass');
    await card(page).waitFor();
    expect(await card(page).getAttribute('aria-label')).toContain('Sill Pass');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await close();
  });

  test('of a claim leads to the map at its place and day', async () => {
    const { page, close } = await visits.open('claims/coast-took-the-lock/');
    await page.locator('summary:has-text("About this claim")').click();
    await page.getByRole('link', { name: 'On the map' }).click();
    await card(page).waitFor();
    expect(await card(page).getAttribute('aria-label')).toContain('The lock at Varn');
    expect(await dayShown(page)).toEqual([query(page).day]);
    await close();
  });
});
