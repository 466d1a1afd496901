import { afterAll, describe, expect, test } from 'vitest';
import { INVENTED_BASE } from '../site/bases.ts';
import { answered, field, headings, searchFor as searchIn, status, titles } from './search-page.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const searchFor = (text: string) => searchIn(visits, text);

test('a misspelt place is found first, and leads to its page without a fault', async () => {
  const { page, faults, close } = await searchFor('Syl');
  expect((await titles(page))[0]).toBe('Sill Pass');
  await page.locator('.search-results a').first().click();
  await page.waitForURL(`**${INVENTED_BASE}places/sill-pass/`);
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
  await close();
});

test('a pasted sentence leads to the check of its words', async () => {
  const { page, faults, close } = await searchFor('We hold the lock at Varn, and we hold both of its gates');
  await page.getByRole('link', { name: 'Check whether the articles have them' }).click();
  await expect.poll(() => page.locator('.check-status').innerText()).toMatch(/^These words stand in The Orlu Post/);
  expect(faults).toEqual([]);
  await page.goBack();
  await field(page).fill('Varn');
  await answered(page, /^\d+ results? for “Varn”/);
  expect(await page.getByRole('link', { name: 'Check whether the articles have them' }).count()).toBe(0);
  await close();
});

test.each([
  ['another Latin spelling', 'Warn', 'Varn'],
  ['the Arabic spelling', 'فارن', 'Varn'],
  ['the Greek spelling', 'Βαρν', 'Varn'],
  ['small letters', 'tern field', 'Tern Field'],
  ['the yeh of Persian keyboards', 'المینا', 'Mina'],
])('%s, %s, finds %s first', async (_what, text, name) => {
  const { page, close } = await searchFor(text);
  expect((await titles(page))[0]).toBe(name);
  await close();
});

test('a spelling in another script also finds the claims about a place, and is marked with its language', async () => {
  const { page, close } = await searchFor('فارن');
  expect((await page.locator('.search-kind').allTextContents()).includes('Claim')).toBe(true);
  const spelling = page.locator('.search-about bdi').first();
  expect(await spelling.innerText()).toBe('فارن');
  expect(await spelling.getAttribute('lang')).toBe('ar');
  await close();
});

test('a claim is found by its words, with its verdict, who says it, and the words that were looked for', async () => {
  const { page, close } = await searchFor('bakeries');
  const claim = page
    .locator('.search-results > li')
    .filter({ has: page.locator('.verdict') })
    .first();
  expect(await claim.locator('.search-kind').innerText()).toBe('Claim');
  expect(await claim.locator('.verdict').innerText()).not.toBe('');
  expect(await claim.locator('.search-who').innerText()).toMatch(/^Said by .+\. In .+\.$/);
  await expect.poll(() => page.locator('.search-excerpt mark').first().innerText()).toMatch(/bakeries/i);
  await close();
});

test.each(['OL 1', 'ol1', 'OL-001', 'ol-۱'])('%s leads to the claim of that number', async (typed) => {
  const { page, close } = await searchFor(typed);
  expect(await page.locator('.search-results > li').count()).toBe(1);
  expect(await page.locator('.search-about').innerText()).toMatch(/OL-001/);
  await close();
});

test('results stand in groups with their numbers, names first, and none is there twice', async () => {
  const { page, close } = await searchFor('Mina');
  const [first, ...others] = await headings(page);
  expect(first).toMatch(/^Names \d+$/);
  expect(others.join()).toMatch(/Claims \d+/);
  for (;;) {
    const more = page.getByRole('button', { name: /^Show more/ }).first();
    if (!(await more.isVisible())) break;
    const before = await page.locator('.search-results > li').count();
    await more.click();
    await expect.poll(() => page.locator('.search-results > li').count()).toBeGreaterThan(before);
  }
  const links = await page
    .locator('.search-results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(links.length);
  expect(await status(page).innerText()).toMatch(new RegExp(`^${String(links.length)} results`));
  const counts = (await headings(page)).map((heading) => Number(/\d+$/.exec(heading)?.[0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(links.length);
  await close();
});

describe('filters', () => {
  test('hold every kind, verdict, topic, place, source and voice, with how many entries each', async () => {
    const { page, close } = await visits.open('search/');
    await field(page).focus();
    for (const name of ['What', 'Verdict', 'Topic', 'Place', 'Source', 'Voice']) {
      const options = page.getByLabel(name, { exact: true }).locator('option:not([value=""])');
      await expect.poll(() => options.first().textContent()).toMatch(/\(\d+\)$/);
    }
    await close();
  });

  test('work alone and together, with counts that come true', async () => {
    const { page, close } = await visits.open('search/');
    await page.getByLabel('What').selectOption('Claim');
    await answered(page, /results/);
    const option = page.getByLabel('Place', { exact: true }).locator('option[value="Mina"]');
    const [, count] = /\((\d+)\)/.exec((await option.textContent()) ?? '') ?? [];
    await page.getByLabel('Place', { exact: true }).selectOption('Mina');
    await answered(page, new RegExp(`^${String(count)} results?,`));
    expect(new Set(await page.locator('.search-kind').allTextContents())).toEqual(new Set(['Claim']));
    await close();
  });

  test('and the order stand in the address, and are read from it', async () => {
    const { page, close } = await visits.open('search/?q=Varn&kind=Source&order=day');
    await answered(page, /results? for “Varn”, with the filters set/);
    expect(await page.getByLabel('What').inputValue()).toBe('Source');
    expect(await page.getByLabel('Order').inputValue()).toBe('day');
    await page.getByLabel('What').selectOption('Place');
    await expect.poll(() => page.url()).toMatch(/\?q=Varn&kind=Place&order=day$/);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => page.url()).toMatch(/\/search\/$/);
    await expect.poll(() => page.locator('.search-results > li').count()).toBe(0);
    await close();
  });
});

test('the arrow keys go from the field through the results and back, Escape to the field', async () => {
  const { page, close } = await searchFor('Varn');
  const active = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const [first, second] = await titles(page);
  await field(page).press('ArrowDown');
  expect(await active()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await close();
});

describe('a word that no entry has', () => {
  test('finds nothing, and is named, whatever was looked for before', async () => {
    const { page, close } = await searchFor('Varn');
    await field(page).fill('zzyzzx');
    await answered(page, /^No entry has “zzyzzx”\. Try another spelling/);
    expect(await page.locator('.search-results > li').count()).toBe(0);
    await close();
  });

  test('is read as the name that it is near to, and that is told', async () => {
    const { page, close } = await searchFor('Tessally');
    expect(await status(page).innerText()).toMatch(/^No entry has “tessally”\. Did you mean “Tessaly”\?/);
    expect((await titles(page))[0]).toMatch(/Tessaly/);
    await close();
  });
});

test('the field takes two hundred letters', async () => {
  const { page, close } = await visits.open('search/');
  await field(page).fill('a'.repeat(195));
  await field(page).press('End');
  await field(page).pressSequentially('a'.repeat(15));
  expect(await field(page).inputValue()).toHaveLength(200);
  await close();
});

test('without JavaScript the page is an index of subjects, names and places with their spellings', async () => {
  const { page, close } = await visits.open('search/', { javaScriptEnabled: false });
  expect(await page.locator('.search-without').innerText()).toMatch(/Without JavaScript/);
  expect(await field(page).isVisible()).toBe(false);
  for (const kind of ['topic', 'verdict']) {
    expect(await page.locator(`.search-lists a[href*="/claims/${kind}/"]`).count()).toBeGreaterThan(0);
  }
  const varn = page.locator('.search-names li').filter({ has: page.locator('a[href$="/places/varn/"]') });
  expect(await varn.locator('bdi').allInnerTexts()).toEqual(expect.arrayContaining(['فارن', 'Warn']));
  expect(await varn.locator('bdi[lang="ar"]').first().getAttribute('dir')).toBe('rtl');
  await close();
});
