/** Asks the search's page as a reader does: types, presses Enter, and reads what stands there. */
import type { Browser, Page } from 'playwright-core';

export interface QueryToEvaluate {
  kind: string;
  query: string;
  /** The entries that answer it: a claim's id, or a path below the site's root. Empty where nothing may be found. */
  expected: readonly string[];
}

export interface EvaluatedQuery {
  asked: QueryToEvaluate;
  /** At which place the first of the expected entries stands, from 1. Where nothing may be found, 1 if the page says so. */
  place?: number;
  /** What the page said, and the first result. */
  told: string;
}

/** @param site the address of the site's root */
export async function answersTo(
  asked: readonly QueryToEvaluate[],
  browser: Browser,
  site: string,
): Promise<EvaluatedQuery[]> {
  const page = await browser.newPage();
  await page.goto(`${site}search/`);
  const answers: EvaluatedQuery[] = [];
  for (const each of asked) answers.push(await answerTo(each, page, site));
  await page.close();
  return answers;
}

async function answerTo(asked: QueryToEvaluate, page: Page, site: string): Promise<EvaluatedQuery> {
  const status = page.locator('.search-status');
  const field = page.locator('search-page input[name="q"]');
  await field.fill('');
  await field.press('Enter');
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent === '');
  await field.fill(asked.query);
  await field.press('Enter');
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent !== '');
  const results = await page.locator('.search-results > li').evaluateAll((rows) =>
    rows.map((row) => ({
      href: row.querySelector('a')?.href ?? '',
      words: row.querySelector('.search-about')?.textContent ?? '',
    })),
  );
  const said = (await status.textContent()) ?? '';
  const isExpected = ({ href, words }: { href: string; words: string }) =>
    asked.expected.some((entry) => href === `${site}${entry}/` || words.includes(entry));
  const place = asked.expected.length === 0 ? placeOfNothing(said) : results.findIndex(isExpected) + 1;
  const first = results[0]?.href.slice(site.length) ?? 'no result';
  return { asked, ...(place > 0 && { place }), told: `${said} First: ${first}` };
}

function placeOfNothing(said: string): number {
  return said.startsWith('No entry has') ? 1 : 0;
}
