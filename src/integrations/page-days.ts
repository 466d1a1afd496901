import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SitemapItem } from '@astrojs/sitemap';
import { lookUp } from '../record/look-up.ts';
import { PAGES_FOLDER } from '../record/text-pages/files.ts';
import { lastSound } from '../record/read-again.ts';
import { gonePaths, lastChanges } from '../exports/last-changes.ts';

/** The pages that say the same of every record; one of the record's own takes the place of that of its name. */
const STANDARD_PAGES_FOLDER = fileURLToPath(new URL('../standard-pages', import.meta.url));

/**
 * What the sitemap says of a page: the day of its last change, and nothing of a page that only tells where an entry is.
 * The record is read once, and the pages of the build are made of the same reading.
 * @param content the content folder on disk
 * @param root the address of the site's root, with its base path and a slash at the end
 */
export function inSitemap(content: string, root: string): (item: SitemapItem) => Promise<SitemapItem | undefined> {
  let known: ReturnType<typeof reviewDaysIn> | undefined;
  return async (item) => {
    known ??= reviewDaysIn(content);
    const { dayOf, gone } = await known;
    const path = `/${item.url.slice(root.length)}`;
    if (gone.has(path)) return undefined;
    const lastmod = dayOf(path);
    return { ...item, ...(lastmod !== undefined && { lastmod }) };
  };
}

async function reviewDaysIn(content: string) {
  const record = await lastSound(content);
  if (record === undefined) throw new Error('The content has problems: run `npm run check`.');
  const reviewed = await Promise.all([STANDARD_PAGES_FOLDER, join(content, PAGES_FOLDER)].map(reviewDays));
  const site = lookUp(record);
  return { dayOf: lastChanges(site, new Map(reviewed.flat())), gone: gonePaths(site) };
}

/** The days of review in the front matter of pages in running text, by their names. The check has read those of the record. */
async function reviewDays(folder: string): Promise<[string, string][]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mdx'));
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const day = /^reviewed: *'?(\d{4}-\d\d-\d\d)'?\s*$/m.exec(text)?.[1] ?? '';
      return [file.replace(/\.mdx$/, ''), day];
    }),
  );
}
