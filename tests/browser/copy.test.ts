import { afterAll, describe, expect, inject, test } from 'vitest';
import { builtPages } from '../site/pages.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const first = (pattern: RegExp): string =>
  builtPages()
    .map(({ path }) => path)
    .filter((path) => pattern.test(path))
    .sort()[0]
    ?.replace('index.html', '') ?? '';
const CLAIM = first(/^claims\/[^/]+\/index\.html$/);
const PAGES = [CLAIM, first(/^claims\/[^/]+\/v\/1\/index\.html$/), first(/^sources\/[^/]+\/index\.html$/)];
const permissions = ['clipboard-read', 'clipboard-write'];

describe.each(PAGES.map((path) => `${path}#cite`))('/%s', (path) => {
  test('puts each form on the clipboard exactly as it is shown or as it is in its file, says so, and asks nobody else for anything', async () => {
    const { page, faults, close } = await visits.open(path, { permissions });
    const forms = page.locator('[data-copy]');
    expect(await forms.count()).toBe(7);
    for (const form of await forms.all()) {
      const label = (await form.getAttribute('data-copy')) ?? '';
      await form.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
      await page.getByRole('button', { name: `Copy ${label}`, exact: true }).click();
      const row = page.locator('.copy', { has: page.getByRole('button', { name: `Copy ${label}`, exact: true }) });
      await expect.poll(() => row.getByRole('status').textContent()).toBe('Copied');
      const shown = await form.evaluate((element) =>
        element instanceof HTMLAnchorElement ? fetch(element.href).then((file) => file.text()) : element.textContent,
      );
      expect(await page.evaluate(() => navigator.clipboard.readText()), label).toBe(shown);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('has no button without script, and all of it to read', async () => {
    const { page, faults, close } = await visits.open(path, { javaScriptEnabled: false });
    expect(await page.locator('#cite button').count()).toBe(0);
    expect(await page.locator('#cite p.snippet').allTextContents()).toHaveLength(3);
    await page.getByText('BibTeX', { exact: true }).click();
    expect(await page.locator('#cite pre').nth(1).isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});

test('italics stay italics for programs that know them', async () => {
  const { page, close } = await visits.open(`${CLAIM}#cite`, { permissions });
  await page.getByRole('button', { name: 'Copy MLA' }).click();
  await expect.poll(() => page.locator('.copy [role=status]').nth(2).textContent()).toBe('Copied');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<i>The Orlu Record</i>');
  await close();
});

test('works by the keyboard alone', async () => {
  const { page, close } = await visits.open(`${CLAIM}#cite`, { permissions });
  await page.getByRole('button', { name: 'Copy APA' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.copy [role=status]').nth(1).textContent()).toBe('Copied');
  const shown = await page.locator('[data-copy=Chicago]').textContent();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  await close();
});

test('where the browser refuses the clipboard, selects the words and says what to press', async () => {
  const { page, close } = await visits.open(`${CLAIM}#cite`);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy APA' }).click();
  await expect.poll(() => page.locator('.copy [role=status]').first().textContent()).toMatch(/^Selected/);
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await page.locator('[data-copy=APA]').textContent());
  await close();
});

test('where the file of a form does not come, says so, and leaves the way to the file', async () => {
  const { page, close } = await visits.open(`${CLAIM}#cite`, { permissions });
  await page.route('**/*.ris', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('button', { name: 'Copy RIS' }).click();
  const row = page.locator('.copy', { has: page.getByRole('button', { name: 'Copy RIS' }) });
  await expect.poll(() => row.getByRole('status').textContent()).toBe('Not copied: take the file');
  expect(await page.locator('[data-copy=RIS]').isVisible()).toBe(true);
  await close();
});

test('a claim’s page and its data are no violation of the policy', async () => {
  const path = 'claims/coast-took-the-lock/';
  const { page, faults, close } = await visits.open(path);
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
  expect(page.url()).toBe(`${inject('sites').invented}${path}`);
  await close();
});
