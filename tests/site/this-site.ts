/** The site that this run of tests looks at: what is asked of any record is asked of both, one after the other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { parse } from 'yaml';
import { LOCAL_SITE } from '../../src/core/site-address.ts';
import type { Manifest } from '../../src/core/schema/manifest.ts';
import { lookUp } from '../../src/record/look-up.ts';
import { lineOf } from '../fixtures/told.ts';
import { readRecord } from '../../src/record/read.ts';
import type { TheRecord } from '../../src/record/types.ts';
import { BASE_PATHS, CONTENTS, FOLDERS, HOMES } from './bases.ts';

export const SITE = inject('site');
export const FOLDER = FOLDERS[SITE];
export const BASE = BASE_PATHS[SITE];
export const CONTENT = CONTENTS[SITE];
/** Its address as its own pages tell it, with a slash at the end. */
export const HOME = HOMES[SITE];
/** Its address while the tests run. */
export const SERVED = inject('sites')[SITE];

/** What the record is, as its file has it. */
export const MANIFEST = parse(readFileSync(join(CONTENT, 'record.yaml'), 'utf8')) as Manifest;

/** A claim's number, for an expression. */
export const ID = String.raw`${MANIFEST.ids}-\d{3,}`;

async function readThis(): Promise<TheRecord> {
  const { record, problems } = await readRecord(CONTENT, { root: join(CONTENT, '..') });
  if (record === undefined) throw new Error(`The content has problems:\n${problems.map(lineOf).join('\n')}`);
  return record;
}

/** The record of which the site was built. */
export const RECORD = await readThis();
/** The same, with its look-ups. */
export const LOOKED_UP = lookUp(RECORD);

/** Earlier slugs of claims, each with the one that it has now. */
export const MOVED: ReadonlyMap<string, string> = new Map(
  RECORD.claims.flatMap(({ slug, formerly = [] }) => formerly.map((earlier) => [earlier, slug] as const)),
);

/**
 * Holds that there is something to look at. The invented record has some of everything, so that no test passes for want of
 * it; another record need not have it.
 * @param least how many of them the invented record has at least
 */
export function expectSome(found: number, least = 1): void {
  expect(found).toBeGreaterThanOrEqual(SITE === 'invented' ? least : 0);
}

/**
 * The path of an address or of a link within the site, as `/claims/`: without the base, the query and the fragment.
 * @throws Error where it leads out of the site's base.
 */
export function pathIn(address: string): string {
  const { pathname } = new URL(address, HOME);
  if (!pathname.startsWith(BASE)) throw new Error(`${address} is not below ${BASE}.`);
  return pathname.slice(BASE.length - 1);
}

/** What an address in the data begins with: the site's own where it was built for a host, and else its root. */
export const DATA_START = new URL(HOME).origin === LOCAL_SITE ? '/' : HOME;

/** The path of an address in the data, as `/claims/`. */
export function dataPath(address: string): string {
  return DATA_START === '/' ? address : pathIn(address);
}
