import { afterAll, describe, expect, test } from 'vitest';
import { BASES, FOLDERS, SITES, type Site } from '../site/bases.ts';
import { pageTypes } from '../site/page-types.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const pathsOf = (site: Site): string[] =>
  pageTypes(FOLDERS[site])
    .filter(({ name }) => name !== 'embed' && name !== 'not found')
    .map(({ path }) => path);

describe.each(SITES)('the site of the %s record, with every other host refused', (site) => {
  // While one page is waited for, others are looked at.
  test.concurrent.for(pathsOf(site))(
    '/%s asks nobody else, breaks no rule of the policy and logs no error',
    async (path, { expect }) => {
      const { page, faults, close } = await visits.open(path, { site });
      await page.waitForLoadState('networkidle');
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
    expect(await page.locator(`a[href="${BASES[site]}"]`).count()).toBeGreaterThan(0);
    await close();
  });
});
