import { afterAll, expect, test } from 'vitest';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

test('a visit reports what a page must not do, so that a clean report means something', async () => {
  const { page, faults, close } = await visits.open('');
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    for (const address of ['https://elsewhere.example/picture.png', '/no-such-picture.png']) {
      document.body.append(Object.assign(new Image(), { src: address }));
    }
    console.error('a complaint');
    setTimeout(() => {
      throw new Error('a mistake');
    });
  });
  const told = (pattern: RegExp) => faults.some((fault) => pattern.test(fault));
  await expect.poll(() => told(/^policy: style-src-attr refused inline/)).toBe(true);
  await expect.poll(() => told(/^policy: img-src refused https:\/\/elsewhere\.example/)).toBe(true);
  await expect.poll(() => told(/^missing: .*no-such-picture\.png$/)).toBe(true);
  await expect.poll(() => told(/^console: a complaint$/)).toBe(true);
  await expect.poll(() => told(/^uncaught: a mistake$/)).toBe(true);
  await close();
});

test('a request to another host is refused and reported even where the policy would let it pass', async () => {
  const { page, faults, close } = await visits.open('');
  await page.goto('https://elsewhere.example/').catch(() => undefined);
  expect(faults).toContain('foreign: https://elsewhere.example/');
  await close();
});
