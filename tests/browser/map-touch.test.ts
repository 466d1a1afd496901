/** The map by keyboard and by finger. */
import { afterAll, describe, expect, test } from 'vitest';
import { INVENTED_BASE } from '../site/bases.ts';
import { card, dayShown, focused, MAPPED, mark, openMap, still } from './map-page.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

describe('by keyboard', () => {
  test('a reader goes from the top of the page to a claim and back, by keys alone', async () => {
    const { page, close } = await openMap(visits);
    const reach = async (found: () => Promise<boolean>) => {
      for (let i = 0; i < 200; i += 1) {
        await page.keyboard.press('Tab');
        if (await found()) return;
      }
      throw new Error('Tab does not reach it.');
    };
    const on = (selector: string) =>
      page.evaluate((which) => document.activeElement?.matches(which) === true, selector);
    await reach(() => on('.skip'));
    await page.keyboard.press('Enter');
    await reach(() => on('.map-steps a'));
    await page.keyboard.press('ArrowRight');
    const [day] = await dayShown(page);
    await reach(async () => (await focused(page)).includes('The lock at Varn. '));
    await page.keyboard.press('Enter');
    await expect.poll(() => card(page).locator(':focus').count()).toBe(1);
    await reach(() => on('[role="dialog"] .day-title'));
    const claim = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(claim);
    expect(claim).toMatch(new RegExp(`^${INVENTED_BASE}claims/`));
    // What the browser's own key for it does, which no page sees.
    await page.goBack();
    await page.locator('record-map[data-live]').waitFor();
    await card(page).waitFor();
    expect(await dayShown(page)).toEqual([day]);
    await close();
  });

  test('Tab reaches the map, its buttons and every mark', async () => {
    const { page, close } = await openMap(visits);
    await page.locator('.map-live').focus();
    const reached = new Set<string>();
    const marks = await page
      .locator('.map-marker')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    for (let i = 0; i < marks.length + 2; i += 1) {
      await page.keyboard.press('Tab');
      reached.add(await focused(page));
    }
    expect(reached).toContain('Zoom in');
    expect(marks.filter((name) => !reached.has(name))).toEqual([]);
    await close();
  });

  test.each(['Enter', ' '])('%j opens a card and moves into it, Escape closes it and moves back', async (key) => {
    const { page, close } = await openMap(visits);
    await mark(page, 'Mina').press(key);
    await expect.poll(() => card(page).locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).count()).toBe(0);
    expect(await focused(page)).toMatch(/^Mina\b/);
    await close();
  });

  test('the cross of a card closes it and moves back to the mark', async () => {
    const { page, close } = await openMap(visits);
    await mark(page, 'Mina').press('Enter');
    await card(page).getByRole('button', { name: 'Close popup' }).press('Enter');
    await expect.poll(() => card(page).count()).toBe(0);
    expect(await focused(page)).toMatch(/^Mina\b/);
    await close();
  });

  test('the focus stays on its mark when the map changes its scale and marks come apart', async () => {
    const { page, close } = await openMap(visits, { viewport: { width: 360, height: 740 } });
    await mark(page, 'Varn').first().focus();
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press('+');
      await still(page);
      expect(await focused(page)).toContain('Varn');
    }
    await close();
  });

  test('the arrow keys move the map', async () => {
    const { page, close } = await openMap(visits);
    await page.locator('.map-live').focus();
    await page.keyboard.press('+');
    await still(page);
    const before = await mark(page, 'Mina').boundingBox();
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(async () => (await mark(page, 'Mina').boundingBox())?.y ?? 0)
      .toBeGreaterThan((before?.y ?? 0) + 20);
    await close();
  });

  test('a card leads to the rest of its place in the list', async () => {
    const { page, close } = await openMap(visits);
    const days = await page.locator('.map-steps a').count();
    for (let i = 0; i < days; i += 1) {
      await page.locator('.map-steps a').nth(i).click();
      if ((await page.locator('.map-day:not([hidden]) li[data-of="varn-lock"] .day-claim').count()) > 1) break;
    }
    await mark(page, 'The lock at Varn').press('Enter');
    await card(page).locator('.map-card-more').first().press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('li[data-of]') !== null)).toBe(true);
    await close();
  });
});

describe('for a finger', () => {
  test.each(MAPPED)(
    'at 360 pixels every mark of the %s record opens the card of its own place, and no two targets meet',
    async (site) => {
      const { page, close } = await openMap(visits, {
        site,
        hasTouch: true,
        isMobile: true,
        viewport: { width: 360, height: 740 },
      });
      const boxes = await page.locator('.map-marker').evaluateAll((all) =>
        all.map((each) => {
          const { left, top, width, height } = each.getBoundingClientRect();
          return { left, top, width, height };
        }),
      );
      for (const [i, a] of boxes.entries()) {
        expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(24);
        for (const b of boxes.slice(i + 1)) {
          expect(Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top))).toBeGreaterThanOrEqual(a.width);
        }
      }
      const places = new Map(
        await page
          .locator('.map-list li[data-slug]')
          .evaluateAll((all) =>
            all.map(
              (each) =>
                [(each as HTMLElement).dataset.slug ?? '', each.querySelector('a')?.textContent.trim() ?? ''] as const,
            ),
          ),
      );
      const dots = await page.locator('.map-dot use').count();
      expect(dots).toBe(places.size);
      let touched = 0;
      for (let i = 0; i < dots; i += 1) {
        // A card moves the map: each tap is a reader's first.
        await page.goto(page.url().replace(/\?.*/, ''));
        await page.locator('record-map[data-live]').waitFor();
        const dot = page.locator('.map-dot').nth(i);
        const slug = (await dot.locator('use').getAttribute('data-of')) ?? '';
        // Nothing of another place takes what is touched at the mark of a target.
        const target = page
          .locator('.map-marker')
          .filter({ has: page.locator(`.map-spot:first-child b:text-is("${places.get(slug) ?? ''}")`) });
        if ((await target.count()) === 0) continue;
        await target.tap({ position: { x: 14, y: 14 } });
        await card(page).waitFor();
        expect(await card(page).getAttribute('aria-label')).toContain(places.get(slug));
        touched += 1;
      }
      // Each target is that of one mark: of others it has the card as well.
      expect(touched).toBe(boxes.length);
      // Each place is in the card of some target.
      const named = (
        await page.locator('.map-marker').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
      ).join(' ');
      expect([...places.values()].filter((name) => !named.includes(name))).toEqual([]);
      await close();
    },
  );

  test('a touch screen scrolls the page with one finger, and the reader is told to use two', async () => {
    const { page, close } = await openMap(visits, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const action = await page.locator('.map-live').evaluate((map) => getComputedStyle(map).touchAction);
    expect(action).toBe('pan-x pan-y');
    expect(await page.locator('.map-day:not([hidden]) .map-touch').isVisible()).toBe(true);
    await close();
  });
});
