import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Manifest } from '../../src/core/schema/manifest.ts';
import { CONTENTS, INVENTED_BASE, SITES } from '../site/bases.ts';
import { startVisits, type VisitOptions } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

/** Opens the map's page and waits until the moving map is drawn. */
async function openMap(options: VisitOptions = {}, query = '') {
  const visit = await visits.open(`map/${query}`, options);
  await visit.page.locator('place-map[data-live]').waitFor();
  return visit;
}

const mark = (page: Page, name: string) => page.locator(`.map-marker[aria-label^="${name},"]`);
const card = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

/**
 * Waits until the map stands still. A key moves it from the next frame on, and a move beyond the edge is followed by one
 * back: it stands when it has not moved in several frames, and Leaflet says of none that it goes on.
 */
const still = (page: Page) =>
  page.evaluate(async () => {
    const pane = document.querySelector('.leaflet-map-pane');
    const place = () => JSON.stringify(document.querySelector('.map-marker')?.getBoundingClientRect());
    for (let frames = 0, before = ''; frames < 5;) {
      await new Promise(requestAnimationFrame);
      const moves = pane?.matches('.leaflet-pan-anim, .leaflet-zoom-anim') === true || before !== place();
      before = place();
      frames = moves ? 0 : frames + 1;
    }
  });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** What a record lays under its map; nothing of one that has none. */
function baseOf(site: (typeof SITES)[number]): Manifest['map'] {
  return (parse(readFileSync(join(CONTENTS[site], 'record.yaml'), 'utf8')) as Manifest).map;
}

describe.each(SITES.filter((site) => baseOf(site) !== undefined))('the map of the %s record', (site) => {
  const { relief, outlines, line } = baseOf(site) ?? {};

  test('draws what the record has and every listed position, asks nobody else and breaks no rule', async () => {
    const { page, faults, close } = await openMap({ site });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('img.leaflet-image-layer').count()).toBe(relief === undefined ? 0 : 1);
    expect((await page.locator('path.map-outline').count()) > 0).toBe(outlines !== undefined);
    expect(await page.locator('path.map-line').count()).toBe(line === undefined ? 0 : 1);
    const positions = await page.locator('.map-list li[data-lat]').count();
    expect(await page.locator('.map-marker').count()).toBe(positions);
    expect(faults).toEqual([]);
    await close();
  });
});

test('the card of a mark leads to the page of its place', async () => {
  const { page, close } = await openMap();
  await mark(page, 'Sill Pass').press('Enter');
  await card(page, 'Sill Pass')
    .getByRole('link', { name: /about Sill Pass$/ })
    .click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(`${INVENTED_BASE}places/sill-pass/`);
  await close();
});

describe('by keyboard', () => {
  test('Tab reaches the map, its buttons and every mark', async () => {
    const { page, close } = await openMap();
    await page.locator('.map-live').focus();
    const reached = new Set<string>();
    const marks = await page.locator('.map-marker').count();
    for (let i = 0; i < marks + 2; i += 1) {
      await page.keyboard.press('Tab');
      reached.add(await focused(page));
    }
    expect(reached).toContain('Zoom in');
    expect([...reached].filter((name) => /, (?:\d+ claims?|No claim)\. /.test(name))).toHaveLength(marks);
    await close();
  });

  test.each(['Enter', ' '])('%j opens a card and moves into it, Escape closes it and moves back', async (key) => {
    const { page, close } = await openMap();
    await mark(page, 'Mina').press(key);
    await expect.poll(() => card(page, 'Mina').locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page, 'Mina').count()).toBe(0);
    expect(await focused(page)).toMatch(/^Mina, /);
    await close();
  });

  test('the cross of a card closes it and moves back to the mark', async () => {
    const { page, close } = await openMap();
    await mark(page, 'Mina').press('Enter');
    await card(page, 'Mina').getByRole('button', { name: 'Close popup' }).press('Enter');
    await expect.poll(() => card(page, 'Mina').count()).toBe(0);
    expect(await focused(page)).toMatch(/^Mina, /);
    await close();
  });

  test('the arrow keys move the map', async () => {
    const { page, close } = await openMap();
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

  test('a button in the list shows its place on the map', async () => {
    const { page, close } = await openMap();
    await page.getByRole('button', { name: 'Show Mina on the map' }).press('Enter');
    await expect.poll(() => card(page, 'Mina').locator(':focus').count()).toBe(1);
    await close();
  });
});

test('an area is drawn as a dashed circle with a mark of another shape than a point', async () => {
  const { page, close } = await openMap();
  const areas = await page.locator('.map-list li[data-precision="area"]:not([data-kind="province"])').count();
  expect(areas).toBeGreaterThan(0);
  expect(await page.locator('.map-live path.map-area').count()).toBe(areas);
  const dashes = await page
    .locator('.map-live path.map-area')
    .first()
    .evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(dashes).not.toBe('none');
  const shape = (name: string) => mark(page, name).locator('use').getAttribute('href');
  expect(await shape('Upper Delta')).toBe('#mark-ring');
  expect(await shape('Sill Pass')).toBe('#mark-triangle');
  await close();
});

test.each([320, 768, 1440])('at %i pixels no name covers another name or mark', async (width) => {
  const { page, close } = await openMap({ viewport: { width, height: 900 } });
  const overlaps = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('.map-label, .map-province')].filter(
      (name) => getComputedStyle(name).visibility === 'visible',
    );
    const marks = [...document.querySelectorAll('.map-icon use')];
    const meet = (a: Element, b: Element) => {
      const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
      return x.left < y.right - 2 && y.left < x.right - 2 && x.top < y.bottom - 2 && y.top < x.bottom - 2;
    };
    const names = shown.flatMap((a, i) =>
      shown
        .slice(i + 1)
        .filter((b) => meet(a, b))
        .map((b) => `${a.textContent} on ${b.textContent}`),
    );
    const covered = shown.flatMap((a) =>
      marks.filter((b) => !a.parentElement?.contains(b) && meet(a, b)).map(() => `${a.textContent} on a mark`),
    );
    return { count: shown.length, overlaps: [...names, ...covered] };
  });
  expect(overlaps.count).toBeGreaterThan(3);
  expect(overlaps.overlaps).toEqual([]);
  await close();
});

test('the address can ask for a place, and the reader stays at the top of the page', async () => {
  const { page, close } = await openMap({}, '?place=sill-pass');
  await card(page, 'Sill Pass').waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await close();
});

test.each([320, 1440])('at %i pixels the card of the northernmost pass can be read whole', async (width) => {
  const { page, close } = await openMap({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await mark(page, 'Sill Pass').press('Enter');
  const frame = await page.locator('.map-frame').boundingBox();
  await card(page, 'Sill Pass').waitFor();
  await still(page);
  expect((await card(page, 'Sill Pass').boundingBox())?.y).toBeGreaterThan(frame?.y ?? Infinity);
  await close();
});

test('a reader who wants less motion gets none', async () => {
  const { page, close } = await openMap({ reducedMotion: 'reduce' });
  await page.locator('.map-live').focus();
  const size = () =>
    page
      .locator('path.map-area')
      .first()
      .evaluate((area) => area.getBoundingClientRect().width);
  const before = await size();
  // An animation would still be under way when the key comes up.
  await page.evaluate(() => {
    addEventListener('keyup', () => {
      const area = document.querySelector('path.map-area');
      document.body.dataset.width = String(area?.getBoundingClientRect().width);
    });
  });
  await page.keyboard.press('+');
  const atOnce = Number(await page.evaluate(() => document.body.dataset.width));
  expect(atOnce).toBeGreaterThan(before);
  expect(atOnce).toBe(await size());
  await close();
});

test('a touch screen scrolls the page with one finger, and the reader is told to use two', async () => {
  const { page, close } = await openMap({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const action = await page.locator('.map-live').evaluate((map) => getComputedStyle(map).touchAction);
  expect(action).toBe('pan-x pan-y');
  expect(await page.locator('.map-touch').isVisible()).toBe(true);
  await close();
});

test('the moving map is not loaded before it comes near the screen', async () => {
  const { page, close } = await visits.open('', { viewport: { width: 1000, height: 300 } });
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /draw\.[^/]*\.js$/.test(name)));
  expect(await loaded()).toBe(false);
  await page.locator('.map-frame').scrollIntoViewIfNeeded();
  await expect.poll(loaded).toBe(true);
  await close();
});

test('without JavaScript the list holds every place with its facts, and the picture its marks', async () => {
  const { page, faults, close } = await visits.open('map/', { javaScriptEnabled: false });
  const items = page.locator('.map-list li');
  const count = await items.count();
  expect(count).toBeGreaterThan(3);
  expect(await page.locator('.map-list li a[href*="/places/"]').count()).toBe(count);
  expect(await items.filter({ hasText: 'Sill Pass' }).innerText()).toMatch(/No claim[\s\S]*Mountain pass\. A point/);
  const positions = await page.locator('.map-list li[data-lat]').count();
  expect(await page.locator('.map-drawing use').count()).toBe(positions);
  expect(await page.locator('.map-picture').isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test('on paper the picture stands in for the moving map', async () => {
  const { page, close } = await openMap();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.map-live').isVisible()).toBe(false);
  expect(await page.locator('.map-drawing').isVisible()).toBe(true);
  await close();
});

test('the scripts of the map are at most 45 KB gzip in all', async () => {
  const { page, close } = await visits.open('map/');
  // What still loads now would be gone when its body is asked for.
  await page.locator('place-map[data-live]').waitFor();
  const sizes: Promise<number>[] = [];
  const { gzipSync } = await import('node:zlib');
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.reload();
  await page.locator('place-map[data-live]').waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(45 * 1024);
  await close();
});
