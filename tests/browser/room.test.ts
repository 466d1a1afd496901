/** What stands where there is room, and what becomes of it where there is none. */
import { afterAll, expect, test } from 'vitest';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

test('on a phone, what is in a large file is told below its name, and its size behind the name', async () => {
  const { page, close } = await visits.open('data/', { viewport: { width: 360, height: 740 } });
  const rows = await page.locator('.files-with-size tbody tr').all();
  expect(rows.length).toBe(3);
  for (const row of rows.slice(0, 2)) {
    const boxes = await Promise.all([1, 2, 3].map((i) => row.locator(`> :nth-child(${String(i)})`).boundingBox()));
    const [name, holds, size] = boxes.map((box) => box ?? { x: NaN, y: NaN, width: NaN, height: NaN });
    expect(holds?.width).toBeGreaterThan(300);
    expect(holds?.y).toBeGreaterThan(name?.y ?? NaN);
    expect(size?.y).toBe(name?.y);
  }
  await close();
});

test('beside contents, tables and lines of code take the room that running text leaves', async () => {
  const { page, close } = await visits.open('data/', { viewport: { width: 1440, height: 900 } });
  const widthOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((part) => part.getBoundingClientRect().width);
  const text = await widthOf('.prose > p');
  expect(text).toBeLessThan(620);
  for (const part of ['.files', 'pre.snippet']) {
    expect(await widthOf(part), part).toBeGreaterThan(text + 200);
  }
  await close();
});

test.each(['data/', 'privacy/'])('the running text of /%s stands in the middle of a large screen', async (path) => {
  const { page, close } = await visits.open(path, { viewport: { width: 1440, height: 900 } });
  const boxes = await page
    .locator('.prose > p')
    .evaluateAll((texts) =>
      texts.map((text) => text.getBoundingClientRect().toJSON() as { left: number; width: number }),
    );
  const main = await page.locator('main').boundingBox();
  for (const { left, width } of boxes.filter((box) => box.width > 600)) {
    expect(width).toBeLessThan(620);
    const [before, behind] = [left - (main?.x ?? NaN), (main?.x ?? NaN) + (main?.width ?? NaN) - left - width];
    expect(Math.abs(before - behind)).toBeLessThan(5);
  }
  expect(boxes.some((box) => box.width > 600)).toBe(true);
  await close();
});

test('where a text page has no contents, the heads of its parts stand beside their text, in its first line', async () => {
  const { page, close } = await visits.open('accessibility/', {
    site: 'published',
    viewport: { width: 1440, height: 900 },
  });
  /** Of each head, how far to the right of it its text begins, and how far below its top. */
  const ways = () =>
    page.locator('.prose > h2').evaluateAll((heads) =>
      heads.map((head) => {
        const [own, text] = [head.getBoundingClientRect(), head.nextElementSibling?.getBoundingClientRect()];
        return { right: (text?.left ?? NaN) - own.left, below: (text?.top ?? NaN) - own.top };
      }),
    );
  const beside = await ways();
  expect(beside.length).toBeGreaterThan(1);
  for (const { right, below } of beside) {
    expect(right).toBeGreaterThan(200);
    expect(Math.abs(below)).toBeLessThan(12);
  }
  await page.setViewportSize({ width: 768, height: 1024 });
  for (const { right, below } of await ways()) {
    expect(right).toBe(0);
    expect(below).toBeGreaterThan(20);
  }
  await close();
});

test.each([768, 1440])('of days side by side, each has the line of the others, %i pixels wide', async (width) => {
  const { page, close } = await visits.open('as-of/', { viewport: { width, height: 900 } });
  const lines = await page
    .locator('.entries.row > li')
    .evaluateAll((days) => days.map((day) => getComputedStyle(day).borderBlockEndWidth));
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(lines)).toEqual(new Set(['1px']));
  await close();
});

test.each([320, 360])('code with a hyphen keeps the sign behind it in its line, %i pixels wide', async (width) => {
  const { page, close } = await visits.open('data/', { viewport: { width, height: 740 } });
  const parted = await page.evaluate(() =>
    [...document.querySelectorAll('.prose p code, .prose li code')].flatMap((code) => {
      const next = code.nextSibling;
      if (!(next instanceof Text) || !/^[,.;:)]/.test(next.data)) return [];
      const range = document.createRange();
      range.setStart(next, 0);
      range.setEnd(next, 1);
      const line = [...code.getClientRects()].at(-1);
      const sign = range.getBoundingClientRect();
      return line !== undefined && sign.top < line.bottom ? [] : [code.textContent];
    }),
  );
  expect(parted).toEqual([]);
  await close();
});

test('the page of origins tells of its drawing where that is shown, and nowhere else', async () => {
  const { page, close } = await visits.open('origins/', { viewport: { width: 360, height: 740 } });
  const told = page.locator('.of-drawing');
  const drawing = page.locator('#statements .drawing');
  for (const [width, shown] of [
    [360, false],
    [1440, true],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    expect([await told.isVisible(), await drawing.isVisible()], String(width)).toEqual([shown, shown]);
  }
  await page.emulateMedia({ media: 'print' });
  expect([await told.isVisible(), await drawing.isVisible()]).toEqual([false, false]);
  await close();
});

test('on a large screen, what our copy of an article does not tell stands beside what the article carries', async () => {
  const { page, close } = await visits.open('sources/la-rade-2014-03-12/', { viewport: { width: 1440, height: 900 } });
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    return box ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  };
  const [claims, ledger, untold] = [await boxOf('#claims'), await boxOf('.ledger'), await boxOf('#untold')];
  expect(untold.x).toBe(ledger.x);
  expect(untold.x).toBeGreaterThan(claims.x + claims.width);
  expect(untold.y).toBeGreaterThan(ledger.y + ledger.height - 1);
  await page.setViewportSize({ width: 360, height: 740 });
  expect((await boxOf('#untold')).y).toBeGreaterThan((await boxOf('#claims')).y);
  await close();
});
