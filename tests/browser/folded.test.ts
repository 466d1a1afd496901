/** What a claim's page folds is there for everybody: by its address, without script, and from the contents. */
import { afterAll, describe, expect, test } from 'vitest';
import { builtPages } from '../site/pages.ts';
import { inOwnFaces, startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const first = (pattern: RegExp): string =>
  builtPages()
    .filter(({ path, html }) => pattern.test(path) && html.includes('class="drawing"'))
    .map(({ path }) => path)
    .sort()[0]
    ?.replace('index.html', '') ?? '';

describe.each([first(/^claims\/[^/]+\/index\.html$/), first(/^claims\/[^/]+\/v\/1\/index\.html$/)])('/%s', (path) => {
  test.each(['trace', 'about', 'cite', 'card'])('opens what is folded at #%s, without script', async (part) => {
    const { page, close } = await visits.open(path, { javaScriptEnabled: false });
    expect(await page.locator(`#${part}`).isVisible()).toBe(false);
    await close();
    const there = await visits.open(`${path}#${part}`, { javaScriptEnabled: false });
    expect(await there.page.locator(`#${part}`).isVisible()).toBe(true);
    expect(await there.page.locator(`details:has(> #${part}) > summary`).isVisible()).toBe(true);
    await there.close();
  });

  test('leads from its contents to every part, and shows it', async () => {
    const { page, faults, close } = await visits.open(path);
    const parts = await page
      .locator('.contents a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(parts.length).toBeGreaterThan(6);
    for (const part of parts) {
      await page.locator(`.contents a[href="${part ?? ''}"]`).click();
      expect(await page.locator(part ?? '').isVisible(), part ?? '').toBe(true);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    [360, 740],
    [768, 1024],
    [1440, 900],
  ])('answers on the first screen, %i pixels wide', async (width, height) => {
    const { page, close } = await visits.open(path, { viewport: { width, height } });
    await inOwnFaces(page);
    const answer = page.locator('.answer > *');
    expect(await answer.count()).toBeGreaterThan(2);
    // Above a version stands what it is and what came after it.
    const notice = page.locator('.version-notice');
    const above = path.includes('/v/') ? ((await notice.boundingBox())?.height ?? NaN) : 0;
    for (const part of await answer.all()) {
      const { y = Infinity, height: own = 0 } = (await part.boundingBox()) ?? {};
      expect(y + own - above).toBeLessThan(height);
    }
    await close();
  });
});

test('a face of the reader’s machine is as wide as ours in its place', async () => {
  const { page, close } = await visits.open('about/');
  const widths = await page.evaluate(async () => {
    const faces = [...document.fonts];
    const loaded = await Promise.all(faces.map((face) => face.load().then(() => [face.family], () => []))); // prettier-ignore
    const context = document.createElement('canvas').getContext('2d');
    const words = document.querySelector('main')?.textContent ?? '';
    return loaded.flat().map((family) => {
      if (context !== null) context.font = `100px "${family}"`;
      return { family, width: context?.measureText(words).width ?? NaN };
    });
  });
  const widthOf = (family: RegExp) => widths.find((face) => family.test(face.family))?.width ?? NaN;
  const own = { text: widthOf(/^"?Newsreader/i), label: widthOf(/^"?Archivo Narrow/i) };
  expect([own.text > 0, own.label > 0]).toEqual([true, true]);
  // Which of them a machine has differs: each that this one has is looked at.
  for (const { family, width } of widths) {
    const [, kind] = /^"?(text|label)-/.exec(family) ?? [];
    if (kind !== undefined) expect(width / own[kind as keyof typeof own], family).toBeCloseTo(1, 1);
  }
  await close();
});
