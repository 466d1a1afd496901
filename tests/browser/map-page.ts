/** The page of the map, as its tests open and ask it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import type { Manifest } from '../../src/core/schema/manifest.ts';
import { CONTENTS, SITES, type Site } from '../site/bases.ts';
import type { Visit, VisitOptions, Visits } from './visit.ts';

/** Opens the map's page and waits until the moving map is drawn. */
export async function openMap(visits: Visits, options: VisitOptions = {}, query = ''): Promise<Visit> {
  const visit = await visits.open(`map/${query}`, { reducedMotion: 'reduce', ...options });
  await visit.page.locator('record-map[data-live]').waitFor();
  return visit;
}

/** What can be touched of a place, alone or with others beside it. */
export const mark = (page: Page, name: string) =>
  page.locator('.map-marker').filter({ has: page.locator(`b:text-is("${name}")`) });
export const card = (page: Page) => page.getByRole('dialog');
export const dayShown = (page: Page) =>
  page
    .locator('.map-day:not([hidden])')
    .evaluateAll((days) => days.map((day) => (day as HTMLElement).dataset.day ?? ''));
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
export const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** Waits until the map stands still: it has not moved in several frames. */
export const still = (page: Page) =>
  page.evaluate(async () => {
    const place = () => JSON.stringify(document.querySelector('.map-marker')?.getBoundingClientRect());
    for (let frames = 0, before = ''; frames < 5;) {
      await new Promise(requestAnimationFrame);
      const moves = document.querySelector('.leaflet-pan-anim, .leaflet-zoom-anim') !== null || before !== place();
      before = place();
      frames = moves ? 0 : frames + 1;
    }
  });

/** What a record lays under its map; nothing of one that has none. */
export function baseOf(site: Site): Manifest['map'] {
  return (parse(readFileSync(join(CONTENTS[site], 'record.yaml'), 'utf8')) as Manifest).map;
}

/** The sites that have a map. */
export const MAPPED: readonly Site[] = SITES.filter((site) => baseOf(site) !== undefined);
