/** What the device keeps, in Chromium. */
import { expect, test } from 'vitest';
import { INVENTED_BASE } from '../site/bases.ts';
import { startChromium } from './engines/chromium.ts';
import { LOADING, OTHER, offlineWalks, panel, press } from './engines/offline-walks.ts';

const on = offlineWalks(startChromium);

test('loading that was broken off goes on where it was, and to bring it up to date loads only what has changed', () =>
  on('data/', async (tab, { build, change, go }) => {
    const { page } = tab;
    let asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(INVENTED_BASE.length)));
    await page.route('**/timeline/', (route) => route.abort());
    await press(tab, 'Keep the whole record (');
    await expect.poll(() => panel(tab), LOADING).toContain('The site does not answer. What has come stays');
    await page.unroute('**/timeline/');
    const first = asked.length;
    asked = [];
    await press(tab, 'Go on');
    await expect.poll(() => panel(tab), LOADING).toContain(`build ${build()}`);
    expect(asked.length).toBeLessThan(first);

    change();
    await go('data/');
    await expect.poll(() => panel(tab)).toContain('The site has changed since.');
    asked = [];
    await press(tab, 'Bring it up to date');
    await expect.poll(() => panel(tab), LOADING).toContain(`build ${build()}`);
    expect(asked.filter((each) => each !== '' && !each.startsWith('offline/') && !each.startsWith('data/'))).toEqual([
      OTHER,
    ]);
  }));
