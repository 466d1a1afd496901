import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';
import { lookUp } from '../record/look-up.ts';
import { lastSound } from '../record/read-again.ts';
import { CONTENT_PAGES } from '../record/routes.ts';
import { gonePaths, lastChanges } from '../view/last-changes.ts';

/**
 * What the sitemap says of a page: the day of its last change, and nothing of a page that only tells where an entry is.
 * The record is read once, and the pages of the build are made of the same reading.
 * @param content the content folder on disk
 * @param root the address of the site's root, with its base path and a slash at the end
 */
export function inSitemap(content: string, root: string): (item: SitemapItem) => Promise<SitemapItem | undefined> {
  let known: ReturnType<typeof daysIn> | undefined;
  return async (item) => {
    known ??= daysIn(content);
    const { dayOf, gone } = await known;
    const path = `/${item.url.slice(root.length)}`;
    if (gone.has(path)) return undefined;
    const lastmod = dayOf(path);
    return { ...item, ...(lastmod !== undefined && { lastmod }) };
  };
}

async function daysIn(content: string) {
  const record = await lastSound(content);
  if (record === undefined) throw new Error('The content has problems: run `npm run check`.');
  const reviewed = await Promise.all(
    CONTENT_PAGES.map(async (name) => [name, await reviewedIn(content, name)] as const),
  );
  const site = lookUp(record);
  return { dayOf: lastChanges(site, new Map(reviewed)), gone: gonePaths(site) };
}

/** The day of review in the front matter of a page in running text, which the check has read. */
async function reviewedIn(content: string, name: string): Promise<string> {
  const text = await readFile(join(content, 'pages', `${name}.mdx`), 'utf8');
  return /^reviewed: *'?(\d{4}-\d\d-\d\d)'?\s*$/m.exec(text)?.[1] ?? '';
}
