/** What the map shows, on which screens, at which weight; and that without script nothing of it is missing. */
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { baseOf, card, MAPPED, mark, openMap, still } from './map-page.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

describe.each(MAPPED)('the map of the %s record', (site) => {
  const { relief, outlines, line } = baseOf(site) ?? {};

  test('draws what the record has and every listed position, asks nobody else and breaks no rule', async () => {
    const { page, faults, close } = await openMap(visits, { site });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('img.map-relief').count()).toBe(relief === undefined ? 0 : 1);
    expect(await page.locator('img.map-lines').count()).toBe(outlines === undefined && line === undefined ? 0 : 1);
    const drawn = await page
      .locator('.map-live img')
      .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth > 0));
    expect(drawn).not.toContain(false);
    const positions = await page.locator('.map-list li[data-lat]').count();
    expect(await page.locator('.map-dot').count()).toBe(positions);
    expect(faults).toEqual([]);
    await close();
  });

  test('holds on each day nothing that the page without script does not: places, statements, links and marks', async () => {
    const plain = await visits.open('map/', { site, javaScriptEnabled: false });
    const without = await plain.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.map-day')].map((day) => ({
        day: day.dataset.day ?? '',
        links: [...day.querySelectorAll('a')].map(({ href }) => href.replace(/#.*/, '')),
        marks: [...day.querySelectorAll<HTMLElement>('.map-drawing use[data-of]')].map(
          ({ dataset }) => dataset.of ?? '',
        ),
        says: Object.fromEntries(
          [...day.querySelectorAll('li[data-of]')].map((item) => [
            (item as HTMLElement).dataset.of ?? '',
            item.querySelector('.says')?.innerHTML,
          ]),
        ),
      })),
    );
    expect(without.length).toBeGreaterThan(0);
    const places = await plain.page
      .locator('.map-list a.map-place')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await plain.close();
    const { page, close } = await openMap(visits, { site });
    for (const { day, links, marks, says } of without) {
      await page.locator(`.map-steps a[data-day="${day}"]`).click();
      const live = await page.evaluate(() => ({
        dots: [...document.querySelectorAll<SVGElement>('.map-dot use')].map(({ dataset }) => dataset.of ?? ''),
        says: [...document.querySelectorAll('.map-label .says')].map((each) => [
          each.getAttribute('data-says') ?? '',
          each.innerHTML,
        ]),
      }));
      expect(live.dots.toSorted()).toEqual(marks.toSorted());
      expect(live.says).toEqual(live.says.map(([slug = '']) => [slug, says[slug]]));
      // Every place of the map of which was spoken is told there, and no other.
      expect(live.says.map(([slug]) => slug).sort()).toEqual(
        Object.keys(says)
          .filter((slug) => marks.includes(slug))
          .sort(),
      );
      const count = await page.locator('.map-marker').count();
      for (let i = 0; i < count; i += 1) {
        await page.locator('.map-marker').nth(i).press('Enter');
        const inCard = await card(page)
          .locator('a[href]')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/[#?].*/, '')));
        const here = new URL(page.url()).origin + new URL(page.url()).pathname;
        expect(inCard.filter((link) => link !== here && !links.includes(link) && !places.includes(link))).toEqual([]);
        await page.keyboard.press('Escape');
      }
    }
    await close();
  });
});

test.each(MAPPED)('the moving map of the %s record lies on the drawing, each mark where it was drawn', async (site) => {
  const { page, close } = await openMap(visits, { site });
  const apart = await page.evaluate(() => {
    const middle = (element: Element | null | undefined) => {
      const { x = NaN, y = NaN, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    };
    // The drawing is beneath the map, and not laid out.
    document.querySelector('record-map')?.removeAttribute('data-drawn');
    const drawn = [...document.querySelectorAll<SVGElement>('.map-day:not([hidden]) .map-drawing > use')];
    return drawn.map((mark) => {
      const [from, to] = [
        middle(mark),
        middle(document.querySelector(`.map-dot use[data-of="${mark.dataset.of ?? ''}"]`)),
      ];
      return Math.hypot(from.x - to.x, from.y - to.y);
    });
  });
  expect(apart.length).toBeGreaterThan(3);
  expect(Math.max(...apart)).toBeLessThan(2);
  await close();
});

test('an area fades out and has no edge, and its mark has another shape than a point', async () => {
  const { page, close } = await openMap(visits);
  const areas = await page.locator('.map-list li[data-precision="area"]:not([data-outlined])').count();
  expect(areas).toBeGreaterThan(0);
  expect(await page.locator('.map-live path.map-area').count()).toBe(areas);
  const look = await page
    .locator('.map-live path.map-area')
    .first()
    .evaluate((path) => [getComputedStyle(path).stroke, getComputedStyle(path).fill]);
  expect(look[0]).toBe('none');
  expect(look[1]).toContain('#map-soft');
  const shape = (slug: string) => page.locator(`.map-dot use[data-of="${slug}"]`).getAttribute('href');
  expect(await shape('upper-delta')).toBe('#mark-ring');
  expect(await shape('sill-pass')).toBe('#mark-triangle');
  await close();
});

describe.each([
  [320, {}],
  [768, {}],
  [1440, {}],
  // 200 % of a screen of 1280 pixels.
  [640, { deviceScaleFactor: 2 }],
] as const)('at %i pixels', (width, more) => {
  test('no name covers another name or mark on any day, and the page does not scroll sideways', async () => {
    const { page, close } = await openMap(visits, { viewport: { width, height: 900 }, ...more });
    const days = await page.locator('.map-steps a').count();
    for (let i = 0; i < days; i += 1) {
      await page.locator('.map-steps a').nth(i).click();
      const overlaps = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('.map-label, .map-province')].filter(
          (name) => getComputedStyle(name).visibility === 'visible',
        );
        const marks = [...document.querySelectorAll('.map-icon use')];
        const meet = (a: Element, b: Element) => {
          const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
          return x.left < y.right - 2 && y.left < x.right - 2 && x.top < y.bottom - 2 && y.top < x.bottom - 2;
        };
        const names = shown.flatMap((a, at) =>
          shown
            .slice(at + 1)
            .filter((b) => meet(a, b))
            .map((b) => `${a.textContent} on ${b.textContent}`),
        );
        const covered = shown.flatMap((a) => marks.filter((b) => meet(a, b)).map(() => `${a.textContent} on a mark`));
        const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        return { count: shown.length, overlaps: [...names, ...covered], wide };
      });
      expect(overlaps.count).toBeGreaterThan(3);
      expect(overlaps.overlaps).toEqual([]);
      expect(overlaps.wide).toBe(0);
    }
    await close();
  });

  test('the card of the northernmost pass can be read whole', async () => {
    const { page, close } = await openMap(visits, { viewport: { width, height: 900 }, ...more });
    await mark(page, 'Sill Pass').press('Enter');
    await card(page).waitFor();
    await still(page);
    const frame = await page.locator('.map-day:not([hidden]) .map-frame').boundingBox();
    expect((await card(page).boundingBox())?.y).toBeGreaterThan(frame?.y ?? Infinity);
    await close();
  });
});

test('a reader who wants less motion gets none', async () => {
  const { page, close } = await openMap(visits);
  await page.locator('.map-live').focus();
  const size = () =>
    page.evaluate(() => {
      const at = (slug: string) =>
        document.querySelector(`.map-dot use[data-of="${slug}"]`)?.getBoundingClientRect().x ?? 0;
      return at('mina') - at('varn');
    });
  const before = await size();
  // An animation would still be under way when the key comes up.
  await page.evaluate(() => {
    addEventListener('keyup', () => {
      const at = (slug: string) =>
        document.querySelector(`.map-dot use[data-of="${slug}"]`)?.getBoundingClientRect().x ?? 0;
      document.body.dataset.width = String(at('mina') - at('varn'));
    });
  });
  await page.keyboard.press('+');
  const atOnce = Number(await page.evaluate(() => document.body.dataset.width));
  expect(Math.abs(atOnce)).toBeGreaterThan(Math.abs(before));
  expect(atOnce).toBe(await size());
  await close();
});

test('between two places that a reader picks the great circle is told and drawn', async () => {
  const { page, close } = await openMap(visits);
  await page.locator('select[name="from"]').selectOption('mina');
  await page.locator('select[name="to"]').selectOption('varn');
  expect(await page.locator('.map-way').textContent()).toMatch(
    /^\d[\d.]* km through the air, bearing \d+° \([a-z-]+\); good to about \d+ km$/,
  );
  expect(await page.locator('path.map-ruled').count()).toBe(1);
  await page.locator('select[name="to"]').selectOption('');
  expect(await page.locator('path.map-ruled').count()).toBe(0);
  await close();
});

test('without JavaScript the days, their drawings and the lists are there, and the form for measuring is not', async () => {
  const { page, faults, close } = await visits.open('map/', { javaScriptEnabled: false });
  const days = await page.locator('.map-day').count();
  expect(days).toBeGreaterThan(3);
  for (let i = 0; i < days; i += 1) {
    expect(await page.locator('.map-day').nth(i).isVisible()).toBe(true);
    expect(await page.locator('.map-day .map-drawing').nth(i).isVisible()).toBe(true);
    expect(await page.locator('.map-day .map-sentence').nth(i).isVisible()).toBe(true);
  }
  const items = page.locator('.map-list li');
  expect((await items.filter({ hasText: 'Sill Pass' }).textContent()) ?? '').toMatch(
    /No claim[\s\S]*Mountain pass\. A point/,
  );
  expect(await page.locator('.map-ruler').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

test('on paper the drawings of all days stand in for the moving map', async () => {
  const { page, close } = await openMap(visits);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.map-live').isVisible()).toBe(false);
  const days = await page.locator('.map-day').count();
  for (let i = 0; i < days; i += 1) expect(await page.locator('.map-day .map-drawing').nth(i).isVisible()).toBe(true);
  await close();
});

/** Leaflet's own script and style, gzip. */
const LEAFLET = 45.1 * 1024;

test.each(MAPPED)(
  'script and style of the map of the %s record are at most 1.15 times bare Leaflet, and its data at most 45 KB',
  async (site) => {
    const { page, close } = await visits.open('map/', { site });
    // What still loads now would be gone when its body is asked for.
    await page.locator('record-map[data-live]').waitFor();
    const sizes: Promise<{ kind: string; size: number }>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (['script', 'stylesheet', 'fetch', 'image'].includes(kind) && !response.url().endsWith('favicon.svg'))
        sizes.push(response.body().then((body) => ({ kind, size: gzipSync(body, { level: 9 }).length })));
    });
    await page.reload();
    await page.locator('record-map[data-live]').waitFor();
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(sizes);
    const of = (...kinds: string[]) =>
      all.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { size }) => sum + size, 0);
    expect(of('script')).toBeGreaterThan(0);
    expect(of('script', 'stylesheet')).toBeLessThanOrEqual(1.15 * LEAFLET);
    expect(of('fetch', 'image')).toBeLessThanOrEqual(45 * 1024);
    await close();
  },
);
