import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BASE_PATHS, FOLDERS, SITES } from '../site/bases.ts';
import { pageTypes } from '../site/page-types.ts';
import { inOwnFaces, startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const hidden = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

describe.each(SITES)('the site of the %s record, with every other host refused', (site) => {
  // While one page is waited for, others are looked at.
  test.concurrent.for(pageTypes(FOLDERS[site]))(
    '$name asks nobody else, breaks no rule of the policy, logs no error, and needs no scrolling sideways, 320 pixels wide or with the text twice as large',
    async ({ path }, { expect }) => {
      const { page, faults, close } = await visits.open(path, { site, viewport: { width: 320, height: 640 } });
      await settled(page);
      expect(await hidden(page)).toBe(0);
      await page.setViewportSize({ width: 640, height: 640 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await hidden(page)).toBe(0);
      await page.setViewportSize({ width: 1280, height: 720 });
      await settled(page);
      expect(await page.locator('h1').count()).toBe(1);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('the first claim of the list opens', async () => {
    const { page, faults, close } = await visits.open('claims/', { site });
    await page.locator('main a[href*="/claims/"]').first().click();
    await page.waitForURL(/\/claims\/[^/]+\/$/);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    await close();
  });

  test('an address that is not there answers with a page that leads on', async () => {
    const { page, close } = await visits.open('claims/nothing-of-this-name/', { site });
    expect(await page.locator(`a[href="${BASE_PATHS[site]}"]`).count()).toBeGreaterThan(0);
    await close();
  });
});

test.for(SITES)(
  'on a phone each place of the %s record shows the first of its claims with its verdict on the first screen, below its map',
  async (site) => {
    const has = (file: string) => readFileSync(join(FOLDERS[site], file), 'utf8').includes('claim-title');
    for (const file of globSync('places/*/index.html', { cwd: FOLDERS[site] }).filter(has)) {
      const path = file.replace('index.html', '');
      const { page, close } = await visits.open(path, {
        ...{ site, viewport: { width: 360, height: 740 } },
      });
      await inOwnFaces(page);
      for (const part of ['main .claim-title', 'main .verdict']) {
        const { y = Infinity, height = 0 } = (await page.locator(part).first().boundingBox()) ?? {};
        expect(y + height, path).toBeLessThan(740);
      }
      await close();
    }
  },
);

// Of three sides that fight in the invented record, and two in the other.
test.for(SITES)('on the home page of the %s record no part of an evening lies over another', async (site) => {
  const { page, close } = await visits.open('', { site, viewport: { width: 1280, height: 900 } });
  const parts = await page
    .locator('.evening')
    .evaluateAll((evenings) =>
      evenings.map((evening) => Array.from(evening.children, (part) => part.getBoundingClientRect())),
    );
  const over = parts.flatMap((boxes) => boxes.filter(({ top }, i) => i > 0 && top < (boxes[i - 1]?.bottom ?? 0) - 1));
  expect(parts.length).toBeGreaterThan(0);
  expect(over).toEqual([]);
  await close();
});

/** Words in the main part of the page, everything of it unfolded, that stand on more than one line. */
const parted = (page: Page, words: RegExp) =>
  page.evaluate((source) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest('pre.snippet') !== null) continue;
      for (const { index, 0: word } of (text.textContent ?? '').matchAll(new RegExp(source, 'g'))) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1) found.push(word);
      }
    }
    return found;
  }, words.source);

test.for(SITES)(
  'on a phone of any width no line of the %s record parts the number of a claim, or an option of a command, at its hyphen',
  async (site) => {
    const claim = pageTypes(FOLDERS[site]).find(({ name }) => name === 'claim')?.path ?? 'none';
    for (const path of ['cite/', claim, 'corrections/', 'disagreements/', 'verify/']) {
      const { page, close } = await visits.open(path, { site });
      await inOwnFaces(page);
      for (let width = 320; width <= 400; width += 10) {
        await page.setViewportSize({ width, height: 740 });
        expect(await parted(page, /\b[A-Z]{2}-\d{3,}|(?<!\S)--?[a-zA-Z]+/), `${path}, ${String(width)}`).toEqual([]);
      }
      await close();
    }
  },
);

test.for(SITES)(
  'below the last row of a list of the %s record is the line of what follows, and no other',
  async (site) => {
    for (const path of ['claims/', 'sources/', 'statements/', 'actors/', 'places/']) {
      const { page, close } = await visits.open(path, { site });
      const lines = await page
        .locator('main :is(.claims, .entries, .statements) > :last-child')
        .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).borderBlockEndWidth));
      expect(lines.length, path).toBeGreaterThan(0);
      expect(
        lines.filter((line) => line !== '0px'),
        path,
      ).toEqual([]);
      await close();
    }
  },
);
