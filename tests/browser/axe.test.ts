import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { FOLDERS } from '../site/bases.ts';
import { PAGE_TYPE_NAMES, pageTypes } from '../site/page-types.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const TYPES = pageTypes(FOLDERS.invented);

/** Of any record a few are looked at: those that hold the most of it. */
const MOST = ['home', 'claims', 'claim', 'source', 'map', 'disagreements', 'origins', 'as of a day'];
const OF_PUBLISHED = pageTypes(FOLDERS.published).filter(({ name }) => MOST.includes(name));
const LOOKED_AT = [
  ...TYPES.map((type) => ({ ...type, site: 'invented' as const })),
  ...OF_PUBLISHED.map((type) => ({ ...type, site: 'published' as const })),
];

test('the invented record has a page of every type', () => {
  expect(TYPES.map(({ name }) => name)).toEqual(PAGE_TYPE_NAMES);
});

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
test.concurrent.for(LOOKED_AT)(
  'axe finds nothing on the page type $name of the $site record, in light or in dark',
  async ({ path, site }, { expect }) => {
    const { page, close } = await visits.open(path, {
      site,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOUR_RULES)).toEqual([]);
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
