import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { FOLDERS } from '../site/bases.ts';
import { pageTypes } from '../site/page-types.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const TYPES = pageTypes(FOLDERS.whole);

/** Waits for what scripts and fonts still change on a page that is loaded. */
async function settled(page: Page): Promise<void> {
  if ((await page.locator('script[src]').count()) > 0) await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What axe finds: by all of its rules, or by some. */
async function violations(page: Page, rules: string[] = []): Promise<string[]> {
  // The legacy mode is the one for pages without frames of others, which the policy of ours does not let in: it spares a
  // second page for each analysis.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const found = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

// Whether a page is light or dark changes its colours and nothing else that axe looks at.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

// While one page is waited for, others are looked at.
test.concurrent.for(TYPES)(
  'axe finds nothing on the page type $name, in light or in dark',
  async ({ path }, { expect }) => {
    const { page, close } = await visits.open(path, { colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true });
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOUR_RULES)).toEqual([]);
    await close();
  },
);

test.concurrent.for(TYPES)(
  '$name needs no scrolling sideways, 320 pixels wide or with the text twice as large',
  async ({ path }, { expect }) => {
    const { page, close } = await visits.open(path, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await settled(page);
    const hidden = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await hidden()).toBe(0);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await hidden()).toBe(0);
    await close();
  },
);

test('the keyboard reaches the content first, and shows where it is', async () => {
  const { page, close } = await visits.open('');
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await expect.poll(async () => (await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => {
    const element = document.activeElement;
    const outline = element === null ? '' : getComputedStyle(element).outlineStyle;
    return { inMain: element?.closest('main') !== null, outline };
  });
  expect(focused).toEqual({ inMain: true, outline: 'solid' });
  await close();
});
