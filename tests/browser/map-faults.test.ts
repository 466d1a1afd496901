/** The map where something of it does not arrive. */
import { afterAll, expect, test } from 'vitest';
import { baseOf, MAPPED } from './map-page.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

/** The sites whose map lies on pictures. */
const GROUNDED = MAPPED.filter((site) => {
  const { relief, outlines, line } = baseOf(site) ?? {};
  return [relief, outlines, line].some((file) => file !== undefined);
});

test.each(GROUNDED)(
  'where a picture of the ground of the %s record does not arrive, a sentence says so, and the rest is whole',
  async (site) => {
    const { page, close } = await visits.open('privacy/', { site, reducedMotion: 'reduce' });
    await page.route(/\/map\/(relief|lines)/, (route) => route.abort());
    await page.goto(new URL('../map/', page.url()).href);
    await page.locator('record-map[data-live]').waitFor();
    await expect.poll(() => page.locator('.map-status').textContent()).toContain('could not be loaded');
    expect(await page.locator('.map-dot').count()).toBe(await page.locator('.map-list li[data-lat]').count());
    expect(await page.locator('.map-day:not([hidden]) .day-claim').count()).toBeGreaterThan(0);
    await close();
  },
);

test('where the script does not arrive, the page is as it is without script', async () => {
  const { page, close } = await visits.open('privacy/', { reducedMotion: 'reduce' });
  await page.route(/RecordMap.*\.js$/, (route) => route.abort());
  await page.goto(new URL('../map/', page.url()).href);
  const days = await page.locator('.map-day').count();
  for (let i = 0; i < days; i += 1) expect(await page.locator('.map-day .map-drawing').nth(i).isVisible()).toBe(true);
  await page.locator('.map-steps a').nth(2).click();
  expect(new URL(page.url()).hash).toMatch(/^#day-/);
  await close();
});
