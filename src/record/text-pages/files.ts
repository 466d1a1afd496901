/** Finds and reads the pages in running text: `pages/<name>.mdx`. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { slug as slugSchema } from '../../core/schema/common.ts';
import { namesIn } from '../reading/folder.ts';
import type { Problem } from '../problem.ts';
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
export async function readPageFiles(
  folder: string,
  shown: string,
  report: (problem: Problem) => void,
): Promise<PageFile[]> {
  const at = `${shown}/${PAGES_FOLDER}`;
  const names = (await namesIn(join(folder, PAGES_FOLDER), lstat)) ?? [];
  const found: PageFile[] = [];
  for (const name of names) {
    const path = `${at}/${name}`;
    const fault = nameFault(name);
    if (fault !== undefined) {
      report({ path, line: 1, column: 1, ...fault });
      continue;
    }
    const read = await readText(join(folder, PAGES_FOLDER, name));
    if ('message' in read) report({ path, ...read });
    found.push({ slug: name.slice(0, -EXTENSION.length), path, text: 'text' in read ? read.text : undefined });
  }
  for (const page of CONTENT_PAGES) {
    if (names.includes(page + EXTENSION) || STANDARD_PAGES.some((name) => name === page)) continue;
    const message = `there is no page "${page}", expected ${at}/${page}${EXTENSION}, as every page of the site leads there: write it, or put it back`;
    report({ path: `${at}/${page}${EXTENSION}`, line: 1, column: 1, message, rule: 'page-missing' });
  }
  return found;
}

function nameFault(name: string): { message: string; rule: string } | undefined {
  if (!name.endsWith(EXTENSION)) {
    const message = `"${name}" is no page, expected its file to end in ${EXTENSION}: rename it, or move it out of the content`;
    return { message, rule: 'unknown-file' };
  }
  const slug = name.slice(0, -EXTENSION.length);
  if (!slugSchema.safeParse(slug).success) {
    const message = `"${slug}" is no slug, expected at most 80 lower-case letters a to z, digits and single hyphens: rename the file`;
    return { message, rule: 'file-name' };
  }
  if (!FIXED_ROUTES.includes(`/${slug}/`) && !TAKEN.has(slug)) return undefined;
  const message = `"${slug}" is an address that the site needs for itself, expected another slug: rename the file`;
  return { message, rule: 'file-name' };
}
