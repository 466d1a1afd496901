import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { EMBED_SIZE } from '../../src/exports/embed.ts';
import { builtJson } from '../site/formats/built-file.ts';
import { builtPages } from '../site/pages.ts';
import { HOME, SERVED } from '../site/this-site.ts';
import { startVisits, type Visit } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const cards = builtPages()
  .map(({ path }) => path)
  .filter((path) => path.endsWith('/embed/index.html'))
  .map((path) => path.replace('index.html', ''));

/** How many cards stand on one page here: all at once would take more memory than a small machine has. */
const AT_ONCE = 25;

/** Every page of this site sets the policy; what a browser shows in place of a page that it refuses has none. */
const isOurs = async (frame: Frame): Promise<boolean> =>
  (await frame.locator('meta[http-equiv="Content-Security-Policy"]').count()) === 1;

/** A frame on another page, with a page of this site in it. */
function frameOf(name: string, path: string, { width, height }: { width: number; height: number }): string {
  const size = `width="${String(width)}" height="${String(height)}" style="border:0"`;
  return `<iframe name="${name}" src="${inject('sites').invented}${path}" ${size}></iframe>`;
}

/** Opens a page of another site, and waits for its frames. */
async function openElsewhere(frames: string): Promise<Pick<Visit, 'page' | 'close'>> {
  // To the browser, another port is another site.
  const server = createServer((_, response) => response.end(`<!doctype html><title>Other</title>${frames}`));
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const other = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  const { page, close } = await visits.open('');
  await page.route(other, (route) => route.continue());
  await page.goto(other, { waitUntil: 'load' });
  return {
    page,
    close: async () => {
      await close();
      server.close();
    },
  };
}

function frameNamed(page: Visit['page'], name: string): Frame {
  const frame = page.frame(name);
  if (frame === null) throw new Error(`There is no frame "${name}".`);
  return frame;
}

test('a card shows on a page of another site, and another page of this site does not', async () => {
  const frames = frameOf('card', cards[0] ?? '', EMBED_SIZE) + frameOf('page', 'about/', EMBED_SIZE);
  const { page, close } = await openElsewhere(frames);
  expect(await isOurs(frameNamed(page, 'card'))).toBe(true);
  expect(await isOurs(frameNamed(page, 'page'))).toBe(false);
  await close();
  const alone = await visits.open('about/');
  expect(await isOurs(alone.page.mainFrame())).toBe(true);
  await alone.close();
});

/** What WordPress makes of an oEmbed answer from a site that it does not know, as far as the card can tell. */
function asWordPress(html: string, secret: string): string {
  return html
    .replaceAll(HOME, SERVED)
    .replace('<blockquote hidden>', `<blockquote data-secret="${secret}">`)
    .replace(/ (?:loading|style)="[^"]*"/g, '')
    .replace(
      /<iframe src="([^"]*)"/,
      `<iframe sandbox="allow-scripts" style="position: absolute; clip: rect(1px, 1px, 1px, 1px)" name="card" data-secret="${secret}" src="$1#?secret=${secret}"`,
    );
}

/** How the page around it listens: it shows the frame when the card speaks, and goes where the card asks it to. */
const LISTENING = `<script>
  const told = [];
  addEventListener('message', ({ data, source }) => {
    told.push(data.message);
    document.body.dataset.told = told.join();
    for (const quote of document.querySelectorAll('blockquote')) quote.hidden = data.secret === quote.dataset.secret;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = data.value;
      if (data.message === 'link' && document.activeElement === frame) document.body.dataset.asked = data.value;
    }
  });
</script>`;

test.each(['', 'v/1/'])(
  'in WordPress, which lets no link out of a frame, a card of claims/<slug>/%s says where one leads',
  async (version) => {
    const about = 'coast-took-the-lock' + (version === '' ? '' : '/v/1');
    const { html } = builtJson(`oembed/${about}.json`) as { html: string };
    const { page, close } = await openElsewhere(asWordPress(html, 'a1B2') + LISTENING);
    await expect.poll(() => page.locator('blockquote').isVisible()).toBe(false);
    expect(await page.locator('iframe').getAttribute('style')).toBeNull();
    const frame = frameNamed(page, 'card');
    const height = await frame.evaluate(() => document.documentElement.scrollHeight);
    expect(await page.locator('iframe').getAttribute('height')).toBe(String(height));
    await frame.locator('h1 a').click();
    await expect.poll(() => page.locator('body').getAttribute('data-asked')).toBe(`${HOME}claims/${about}/`);
    await close();
  },
);

test('a card that no WordPress has asked says nothing to the page around it', async () => {
  const { page, close } = await openElsewhere(LISTENING + frameOf('card', cards[0] ?? '', EMBED_SIZE));
  const frame = frameNamed(page, 'card');
  expect(await isOurs(frame)).toBe(true);
  // What was told before this would have come before it.
  await frame.evaluate(() => {
    window.parent.postMessage({ message: 'last' }, '*');
  });
  await expect.poll(() => page.locator('body').getAttribute('data-told')).toBe('last');
  await close();
});

const parts = Array.from({ length: Math.ceil(cards.length / AT_ONCE) }, (_, i) => ({
  from: i * AT_ONCE + 1,
  some: cards.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
}));

test.each(parts)(
  'every card fits its frame, and 300 pixels without scrolling sideways: from card $from',
  async ({ some }) => {
    const { page, close } = await openElsewhere(some.map((path) => frameOf(path, path, EMBED_SIZE)).join(''));
    const sizes = () =>
      Promise.all(
        some.map(async (path) => {
          const frame = frameNamed(page, path);
          const size = await frame.evaluate(() => {
            const { scrollWidth: w, scrollHeight: h } = document.documentElement;
            return { w, h };
          });
          return { path, ...size, ours: await isOurs(frame) };
        }),
      );
    const own = await sizes();
    expect(own.filter(({ ours }) => !ours)).toEqual([]);
    expect(own.filter(({ h }) => !(h <= EMBED_SIZE.height))).toEqual([]);
    await page.locator('iframe').evaluateAll((frames) => {
      for (const frame of frames) Object.assign(frame, { width: 300, height: 600 });
    });
    await expect.poll(async () => (await sizes()).filter(({ w }) => !(w <= 300))).toEqual([]);
    await close();
  },
);

test('there are cards to measure', () => {
  expect(cards.length).toBeGreaterThan(20);
});
