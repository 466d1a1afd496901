import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { FOLDERS } from '../site/bases.ts';
import { pageTypes } from '../site/page-types.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const TYPES = pageTypes(FOLDERS['/']);

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  test.each(TYPES)('on the page type $name', async ({ path }) => {
    const { page, close } = await visits.open(path, { colorScheme, reducedMotion: 'reduce', bypassCSP: true });
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(found).toEqual([]);
    await close();
  });
});

test.each(TYPES)(
  '$name needs no scrolling sideways, 320 pixels wide or with the text twice as large',
  async ({ path }) => {
    const { page, close } = await visits.open(path, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.waitForLoadState('networkidle');
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
