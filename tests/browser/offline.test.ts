/** What the device keeps, in Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD_FILE, type Build } from '../../src/ui/offline/names.ts';
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

test('a file of which nothing comes is asked for three times, and when it is there in the end, all is whole', () =>
  on('data/', async (tab, { folder, build, go }) => {
    const { page } = tab;
    await page.clock.install();
    await go('data/');
    let asked = 0;
    let silences = 3;
    // Neither answered nor broken off.
    await page.route('**/timeline/', (route) => {
      asked += 1;
      return asked > silences ? route.continue() : undefined;
    });
    const { files } = JSON.parse(readFileSync(join(folder, BUILD_FILE), 'utf8')) as Build;
    const kept = () =>
      tab.look(async () => {
        const whole = (await caches.keys()).find((name) => name.includes('whole'));
        return whole === undefined ? 0 : (await (await caches.open(whole)).keys()).length;
      });
    const waiting = async () => {
      await page.clock.runFor('00:30');
      return panel(tab);
    };
    await press(tab, 'Keep the whole record (');
    await expect.poll(kept, LOADING).toBe(files - 1);
    expect(asked).toBe(1);
    await expect.poll(waiting).toContain('The site does not answer. What has come stays');
    expect(asked).toBe(3);

    silences = 5;
    await press(tab, 'Go on');
    await expect.poll(waiting).toContain(`build ${build()}`);
    expect(asked).toBe(6);
  }));
