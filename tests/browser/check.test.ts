import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { startVisits } from './visit.ts';

const visits = await startVisits();
afterAll(() => visits.close());

const status = (page: Page) => page.locator('.check-status');
const answered = (page: Page, about: RegExp) => expect.poll(() => status(page).innerText()).toMatch(about);

async function check(words: string) {
  const visit = await visits.open('check/');
  await visit.page.getByLabel('Words that somebody passes on').fill(words);
  await visit.page.getByRole('button', { name: 'Check these words' }).click();
  return visit;
}

test('words of an article are found where they stand, with their speaker and the claims on them', async () => {
  const { page, faults, close } = await check('We hold the lock at Varn, and we hold both of its gates');
  await answered(page, /^These words stand in The Orlu Post/);
  const result = page.locator('.check-source').first();
  expect(await result.innerText()).toMatch(/Printed as the words of Lena Orvik/);
  expect(await result.locator('a[href*="/claims/"]').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await close();
});

test('a changed word is underlined, and the difference told', async () => {
  const { page, close } = await check('We hold the lock at Varn, and we hold none of its gates');
  await answered(page, /^Twelve of these 13 words stand in/);
  expect(await page.locator('.check-source mark').allInnerTexts()).toEqual(['none ']);
  expect(await page.locator('.check-legend').innerText()).toMatch(/^Underlined: /);
  await close();
});

test('words put into another mouth are told as that', async () => {
  const { page, close } = await check('We hold the lock at Varn, and we hold both of its gates');
  await page.getByLabel('Said to be the words of').selectOption({ label: 'Tomas Brell' });
  await expect
    .poll(() => page.locator('.check-mouth').first().innerText())
    .toBe('Not the words of Tomas Brell: at this place the article has those of Lena Orvik.');
  await close();
});

test('an address carries the words, and going back brings those before', async () => {
  const { page, close } = await visits.open(
    `check/#words=${encodeURIComponent('Nobody rowed over the lake that whole winter')}`,
  );
  await answered(page, /^These words are not in the \w+ articles/);
  expect(await page.getByRole('link', { name: 'See what the record has on them' }).getAttribute('href')).toMatch(
    /search\/\?q=Nobody\+rowed/,
  );
  const field = page.getByLabel('Words that somebody passes on');
  await field.fill('We hold the lock at Varn, and we hold both');
  await page.getByRole('button', { name: 'Check these words' }).click();
  await answered(page, /^These words stand/);
  await page.goBack();
  await expect.poll(() => field.inputValue()).toMatch(/^Nobody/);
  await answered(page, /^These words are not/);
  await close();
});

test('nothing is loaded before somebody asks, and nothing that was pasted is sent', async () => {
  const { page, close } = await visits.open('check/');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('/favicon.svg')) asked.push(pathname + (request.postData() ?? ''));
  });
  const field = page.getByLabel('Words that somebody passes on');
  await field.fill('We hold the lock at Varn, and we hold both');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Check these words' }).click();
  await answered(page, /^These words stand/);
  expect(asked.map((path) => path.split('/').at(-1)).toSorted()).toEqual(['fingerprints.json', 'known.json']);
  await close();
});

test('where the fingerprints do not arrive, that is said, and asking again helps', async () => {
  const { page, close } = await visits.open('check/');
  await page.route('**/fingerprints.json', (route) => route.abort(), { times: 1 });
  await page.getByLabel('Words that somebody passes on').fill('We hold the lock at Varn, and we hold both');
  await page.getByRole('button', { name: 'Check these words' }).click();
  await answered(page, /could not be checked/);
  await page.getByRole('button', { name: 'Check these words' }).click();
  await answered(page, /^These words stand/);
  await close();
});

test('without script the page says what to do instead', async () => {
  const { page, close } = await visits.open('check/', { javaScriptEnabled: false });
  expect(await page.getByRole('main').innerText()).toMatch(/needs JavaScript/);
  expect(await page.getByRole('button', { name: 'Check these words' }).count()).toBe(0);
  await close();
});

test('somebody who has the article finds every quotation of it in their own copy', async () => {
  const { page, faults, close } = await visits.open('sources/orlu-post-2014-03-11/');
  await page.getByText('Check us with your own copy').click();
  const file = page.getByLabel('A text file');
  // Unlike a reader, the browser's driver puts a file into a field that is not open yet.
  await expect.poll(() => file.isEnabled()).toBe(true);
  await file.setInputFiles(join(import.meta.dirname, '../fixtures/invented/articles/orlu-post-2014-03-11.txt'));
  const own = page.locator('own-copy');
  await expect
    .poll(() => own.locator('.check-status').innerText())
    .toMatch(/^All \w+ quotations that this site makes of the article stand/);
  expect(await own.locator('.check-result > p').innerText()).toMatch(/^Your copy is /);
  expect(await own.locator('.check-quotes li').count()).toBeGreaterThan(3);
  await own.getByLabel('or the whole text, pasted').fill('The Post says nothing. '.repeat(20));
  await own.getByRole('button', { name: 'Compare' }).click();
  await expect.poll(() => own.locator('.check-status').innerText()).toMatch(/^None of the/);
  expect(faults).toEqual([]);
  await close();
});
