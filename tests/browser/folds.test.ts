import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, expect, test } from 'vitest';
import { FOLDERS, SITES } from '../site/bases.ts';
import { pageTypes } from '../site/page-types.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

/** Pages of which much lies folded. */
const FOLDED = SITES.flatMap((site) =>
  pageTypes(FOLDERS[site])
    .filter(({ name }) => ['disagreements', 'as of a day', 'timeline', 'rules'].includes(name))
    .map(({ path }) => ({ site, path }))
    // A small record has too little to fold; the invented one has enough.
    .filter(({ path }) => site === 'invented' || hasFold(join(FOLDERS[site], path, 'index.html'))),
);

function hasFold(file: string): boolean {
  return load(readFileSync(file, 'utf8'))('.fold:not([open])').length > 0;
}

test.for(FOLDED)('/$path of the $site record opens what its address names, without script', async ({ site, path }) => {
  const { page, close } = await visits.open(path, { site, javaScriptEnabled: false });
  const folded = page.locator('.fold:not([open]) > div[id]').last();
  const id = (await folded.getAttribute('id')) ?? '';
  const part = page.locator(`[id="${id}"]`);
  expect(await part.isVisible()).toBe(false);
  await page.goto(`${page.url()}#${id}`);
  await expect.poll(() => part.isVisible()).toBe(true);
  await close();
});

test.for(FOLDED)('/$path of the $site record lies open on paper', async ({ site, path }) => {
  const { page, close } = await visits.open(path, { site });
  const hidden = () =>
    page.evaluate(
      () => Array.from(document.querySelectorAll('.fold > div')).filter((part) => !part.checkVisibility()).length,
    );
  expect(await hidden()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await hidden()).toBe(0);
  await close();
});

// WCAG 1.4.12 names these four.
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Every type of page. */
const EVERY = SITES.flatMap((site) => pageTypes(FOLDERS[site]).map(({ path }) => ({ site, path })));

test.for(EVERY)(
  '/$path of the $site record needs no scrolling sideways at 320 pixels with the text spaced out',
  async ({ site, path }) => {
    const { page, close } = await visits.open(path, { site, viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.addStyleTag({ content: SPACED });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await close();
  },
);

test.for(SITES)('no line of the disagreements of the %s record begins with a comma on a phone', async (site) => {
  const { page, close } = await visits.open('disagreements/', { site, viewport: { width: 360, height: 740 } });
  const starts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (const { index } of text.matchAll(/[,;]/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        const parent = node.parentElement?.closest('p, li, h3, h4, h5, td')?.getBoundingClientRect();
        if (parent && box.width > 0 && box.left - parent.left < 1) found.push(text.trim());
      }
    }
    return found;
  });
  expect(starts).toEqual([]);
  await close();
});
