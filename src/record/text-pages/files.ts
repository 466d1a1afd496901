/** Finds and reads the pages in running text: `pages/<name>.mdx`. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../core/finding.ts';
import { pageMissing, unknownFile } from '../../core/rules/index.ts';
import { readSlug } from '../reading/file-names.ts';
import { fileNamesIn } from '../reading/folder.ts';
import { messageOn, valueOrReport, type Report } from '../message.ts';
import { readText } from '../reading/read-text.ts';
import { CONTENT_PAGES, FIXED_ROUTES, STANDARD_PAGES } from '../routes.ts';

/** One page. `text` is missing where it could not be read; a problem then says why. */
export interface PageFile {
  /** Its name in its file and its address. */
  slug: string;
  /** Path for messages, with slashes. */
  path: string;
  text: string | undefined;
}

/** The folder in the content. */
export const PAGES_FOLDER = 'pages';

const EXTENSION = '.mdx';

/** Folders that the build writes as a whole, and the name of the page of a folder. */
const TAKEN: ReadonlySet<string> = new Set(['index', 'pagefind']);

/**
 * Reads every page of the record, sorted by name. Reports files that are none, and pages that the site leads to and that
 * neither the record nor the engine has.
 * @param folder the content folder on disk
 * @param shown the same folder as messages name it
 */
export async function readPageFiles(folder: string, shown: string, report: Report): Promise<PageFile[]> {
  const at = `${shown}/${PAGES_FOLDER}`;
  const names = (await fileNamesIn(join(folder, PAGES_FOLDER), lstat)) ?? [];
  const found: PageFile[] = [];
  for (const name of names) {
    const path = `${at}/${name}`;
    const named = readPageName(name);
    if (named.wrong === undefined)
      found.push({
        slug: named.value,
        path,
        text: valueOrReport(await readText(join(folder, PAGES_FOLDER, name), path), report),
      });
    else for (const finding of named.wrong) report(messageOn(path, finding));
  }
  for (const page of CONTENT_PAGES) {
    if (names.includes(page + EXTENSION) || STANDARD_PAGES.some((name) => name === page)) continue;
    const path = `${at}/${page}${EXTENSION}`;
    report(messageOn(path, pageMissing.tell([], page, path)));
  }
  return found;
}

function readPageName(name: string): Result<string> {
  if (!name.endsWith(EXTENSION)) return { wrong: [unknownFile.page([], name, EXTENSION)] };
  const isTaken = (slug: string): boolean => FIXED_ROUTES.includes(`/${slug}/`) || TAKEN.has(slug);
  return readSlug(name.slice(0, -EXTENSION.length), isTaken);
}
