import { AxeBuilder } from '@axe-core/playwright';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { startVisits, type VisitOptions } from './visit.ts';

const visits = await startVisits();
const pdfium = await PDFiumLibrary.init();
afterAll(async () => {
  pdfium.destroy();
  await visits.close();
});

const CLAIM = 'claims/coast-took-the-lock/';
const CHANGED = '#not-the-record&brell-to-the-post=out&dunne-on-the-lock=out&brell-to-sada=first-hand';

const banner = (page: Page) => page.getByRole('complementary', { name: 'Not the record' });
const yours = (page: Page) => page.locator('.what-if-yours .verdict').innerText();
const opened = (page: Page) => page.locator('.what-if-rows').waitFor();

/** A claim with changes in its address. */
async function changed(options?: VisitOptions) {
  const visit = await visits.open(CLAIM + CHANGED, options);
  await opened(visit.page);
  return visit;
}

test('with the keyboard alone a piece of evidence is taken away, the claim judged again and marked, and the record had back in one step', async () => {
  const { page, faults, close } = await visits.open(CLAIM);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const title = await page.title();
  await page.getByRole('button', { name: 'What if the evidence were different?' }).focus();
  expect(asked).toEqual([]);
  await page.keyboard.press('Enter');
  await opened(page);
  expect(
    await page.getByRole('heading', { name: 'What if?' }).evaluate((each) => each === document.activeElement),
  ).toBe(true);
  expect(await banner(page).count()).toBe(0);

  for (const voice of ['Tomas Brell of the hills', 'Mara Dunne']) {
    await page
      .getByRole('combobox', { name: new RegExp(`^What it does: ${voice}`) })
      .first()
      .focus();
    await page.keyboard.type('left out');
  }
  await expect.poll(() => banner(page).innerText()).toMatch(/^Not the record: /);
  expect(await page.locator('.what-if-status').innerText()).toMatch(/^Not the record: .*rule \d+\.$/);
  expect(await page.title()).toBe('Not the record: what if? The coast took the lock at Varn on 10 March 2014');
  expect(new URL(page.url()).hash).toMatch(/^#not-the-record&/);

  await page.goBack();
  await expect.poll(() => banner(page).count()).toBe(0);
  expect(await page.title()).toBe(title);
  await page.goForward();
  await banner(page).getByRole('button', { name: 'Back to the record' }).press('Enter');
  await expect.poll(() => banner(page).count()).toBe(0);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.locator('.what-if-turned').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('a witness who is added can be turned, and taken away again', async () => {
  const { page, close } = await visits.open(CLAIM);
  await page.getByRole('button', { name: 'What if the evidence were different?' }).click();
  await page.getByRole('button', { name: 'Add a first-hand witness' }).click();
  const does = page.getByRole('combobox', { name: /^What it does: a new voice/ });
  expect(await does.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await page.locator('.what-if-differs').first().innerText()).toMatch(/a new voice/);
  const before = await yours(page);
  await does.selectOption({ label: 'denied it' });
  expect(await yours(page)).not.toBe(before);
  await does.selectOption({ label: 'taken away again' });
  expect(await banner(page).count()).toBe(0);
  await close();
});

test('an address with changes is marked, has nothing to cite, and says what of it does not fit', async () => {
  const { page, faults, close } = await visits.open(`${CLAIM}${CHANGED}&somebody-else=out`);
  await opened(page);
  expect(await banner(page).innerText()).toMatch(/^Not the record: /);
  expect(await page.locator('.what-if-status').innerText()).toMatch(/does not fit the claim as it is now/);
  for (const part of ['#cite', '#card', '.contents a[href="#cite"]'])
    expect(await page.locator(part).first().isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

test('every sheet of paper says that it is not the record', async () => {
  const { page, close } = await changed();
  const pdf = await pdfium.loadDocument(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  const unmarked = [...pdf.pages()].filter((sheet) => !sheet.getText().includes('Not the record'));
  pdf.destroy();
  expect(unmarked).toHaveLength(0);
  await close();
});

test('axe finds nothing in it, and at 320 px nothing has to be scrolled to the side', async () => {
  const { page, close } = await changed({ viewport: { width: 320, height: 640 }, bypassCSP: true });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await close();
});

test('where the evidence does not arrive, that is said, and asking again helps', async () => {
  const { page, close } = await visits.open(CLAIM);
  await page.route('**/what-if/*.json', (route) => route.abort(), { times: 1 });
  const button = page.getByRole('button', { name: 'What if the evidence were different?' });
  await button.click();
  await expect.poll(() => page.locator('what-if [role=status]').innerText()).toMatch(/did not arrive/);
  await button.click();
  await opened(page);
  await close();
});

test('without script the page says what would change the verdict, and nothing else of it is there', async () => {
  const { page, close } = await visits.open(CLAIM, { javaScriptEnabled: false });
  expect(await page.locator('#change .changes li').count()).toBeGreaterThan(0);
  expect(await page.locator('what-if').innerText()).toBe('');
  await close();
});
