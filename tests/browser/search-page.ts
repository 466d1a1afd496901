/** The page of the search, as its tests open and ask it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit, Visits } from './visit.ts';

export const status = (page: Page) => page.locator('.search-status');
export const titles = (page: Page) => page.locator('.search-results .search-title').allTextContents();
export const field = (page: Page) => page.locator('search-page input[name="q"]');
export const headings = (page: Page) => page.locator('.search-heading').allTextContents();

/** Waits for the answer to a search. */
export const answered = (page: Page, about = /\S/) => expect.poll(() => status(page).innerText()).toMatch(about);

/** Opens the page, types, and waits for the whole answer. */
export async function searchFor(visits: Visits, text: string): Promise<Visit> {
  const visit = await visits.open('search/');
  await field(visit.page).fill(text);
  await answered(visit.page, /[.?]$/);
  return visit;
}
