/** The map on a screen that changes its size. */
import { afterAll, expect, test } from 'vitest';
import { MAPPED, openMap, still } from './map-page.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

test.each(MAPPED)(
  'on a screen that is turned and turned back, the map of the %s record shows what it did',
  async (site) => {
    const [upright, across] = [
      { width: 360, height: 740 },
      { width: 740, height: 900 },
    ];
    const { page, close } = await openMap(visits, { site, viewport: upright });
    const shown = () =>
      page.evaluate(() => {
        const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [frame, ground] = [boxOf('.map-live'), boxOf('.map-live img')];
        const least = document.querySelector('.leaflet-control-zoom-out')?.getAttribute('aria-disabled');
        if (frame === undefined || ground === undefined) return { least };
        const round = (lengths: number[]) => lengths.map(Math.round);
        const beyond = [ground.left - frame.left, ground.top - frame.top];
        const short = [frame.right - ground.right, frame.bottom - ground.bottom];
        return {
          least,
          wide: round([ground.width]),
          at: round(beyond),
          bare: [...beyond, ...short].some((gap) => gap > 2),
        };
      });
    await still(page);
    const before = await shown();
    const [width = 0] = before.wide ?? [];
    await page.setViewportSize(across);
    await page.waitForFunction(
      (narrow) => (document.querySelector('.map-live img')?.getBoundingClientRect().width ?? Infinity) > narrow + 50,
      width,
    );
    await still(page);
    expect((await shown()).bare ?? false).toBe(false);
    await page.setViewportSize(upright);
    // Leaflet tells the end of a move a while after the size has changed.
    await page.waitForTimeout(500);
    await still(page);
    expect(await shown()).toEqual(before);
    // Nobody moved it.
    expect(new URL(page.url()).search).toBe('');
    await close();
  },
);
