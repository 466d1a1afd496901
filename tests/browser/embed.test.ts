import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, inject, test } from 'vitest';
import { EMBED_SIZE } from '../../src/view/embed.ts';
import { builtPages } from '../site/pages.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const cards = builtPages()
  .map(({ path }) => path)
  .filter((path) => path.endsWith('/embed/index.html'))
  .map((path) => path.replace('index.html', ''));

test('a card shows on a page of another site, and another page of this site does not', async () => {
  const at = (path: string): string => `${inject('sites')['/']}${path}`;
  const frames = `<iframe name="card" src="${at(cards[0] ?? '')}"></iframe><iframe name="page" src="${at('about/')}"></iframe>`;
  // To the browser, another port is another site.
  const server = createServer((_, response) => response.end(`<title>Other</title>${frames}`)).listen(0, 'localhost');
  await once(server, 'listening');
  const other = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  const { page, close } = await visits.open('');
  await page.route(other, (route) => route.continue());
  await page.goto(other, { waitUntil: 'networkidle' });
  expect(await page.frame('card')?.locator('h1').count()).toBe(1);
  expect(await page.frame('page')?.locator('h1').count()).toBe(0);
  await close();
  server.close();
});

test('every card fits its frame, and 300 pixels without scrolling sideways', async () => {
  const { page, close } = await visits.open(cards[0] ?? '');
  const tooLarge: string[] = [];
  for (const path of cards) {
    await page.setViewportSize(EMBED_SIZE);
    await page.goto(`${inject('sites')['/']}${path}`);
    const size = () =>
      page.evaluate(() => ({ w: document.documentElement.scrollWidth, h: document.documentElement.scrollHeight }));
    const { h } = await size();
    await page.setViewportSize({ width: 300, height: 600 });
    const { w } = await size();
    if (h > EMBED_SIZE.height || w > 300) tooLarge.push(`${path}: ${String(h)} high, ${String(w)} wide at 300`);
  }
  expect(tooLarge).toEqual([]);
  await close();
});
