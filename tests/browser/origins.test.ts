import { afterAll, describe, expect, test } from 'vitest';
import { inOwnFaces, startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

describe.each(['origins/', 'claims/coast-took-the-lock/'])('the drawings of /%s', (path) => {
  test('hold each label in its box, in the site’s own face', async () => {
    const { page, close } = await visits.open(path);
    await inOwnFaces(page);
    const labels = await page.evaluate(async () => {
      await document.fonts.ready;
      return Array.from(document.querySelectorAll<SVGGElement>('.drawing g')).flatMap((column) => {
        const boxes = column.querySelector('path')?.getAttribute('d')?.split('z') ?? [];
        return Array.from(column.querySelectorAll('text'), (label, i) => {
          const [x = NaN, y = NaN, width = NaN, height = NaN] = boxes[i]?.match(/\d+/g)?.map(Number) ?? [];
          const text = label.getBBox();
          const over = [x - text.x, y - text.y, text.x + text.width - x - width, text.y + text.height - y - height];
          return { text: label.textContent, over: Math.max(...over) };
        });
      });
    });
    expect(labels.length).toBeGreaterThan(8);
    // Not a number counts as too much.
    expect(labels.filter(({ over }) => !(over <= 0))).toEqual([]);
    await close();
  });

  test('of three columns give way to what stands beside them on a narrow screen', async () => {
    const { page, close } = await visits.open(path, { viewport: { width: 320, height: 700 } });
    const shown = page.locator('.drawing:has(.vias)').filter({ visible: true });
    expect(await shown.count()).toBe(0);
    for (const folded of await page.locator('.ways > details > summary').all()) await folded.click();
    expect(await page.locator('.ways table').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 700, height: 700 });
    expect(await shown.count()).toBeGreaterThan(0);
    await close();
  });
});

test('a drawing of two columns fits a narrow screen; on a narrower one the keyboard reaches it and moves it in its own frame', async () => {
  const { page, close } = await visits.open('claims/hospital-ship-due/', { viewport: { width: 320, height: 700 } });
  const drawing = page.locator('.drawing:not(:has(.vias))').last();
  expect(await drawing.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
  await page.setViewportSize({ width: 260, height: 700 });
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => drawing.evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0);
  await close();
});
