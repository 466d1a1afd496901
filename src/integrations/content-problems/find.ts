/** What is wrong with the content when a page is asked for, and with the file of which the page is made. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../../record/content-folder.ts';
import { MANIFEST } from '../../record/manifest.ts';
import { readAgain, shownWithTexts } from '../../record/read-again.ts';
import { PAGES_FOLDER } from '../../record/text-pages/files.ts';
import { fileAt } from './own-file.ts';
import type { Found, OwnFile } from './panel.ts';

/**
 * @param content the content's folder
 * @param path that was asked for, with the base
 * @param base the path under which the site is served
 * @param isThere whether a page could be made
 */
export async function findFor(content: string, path: string, base: string, isThere: boolean): Promise<Found> {
  const root = base.endsWith('/') ? base : `${base}/`;
  // A claim that is not recorded yet is no mistake while somebody writes it.
  const { problems } = await readAgain(content);
  const file = fileAt(path.startsWith(root) ? path.slice(root.length) : path);
  const own = file === undefined ? undefined : await ownFile(content, file, isThere);
  return { problems, folder: shownPath(content), base, own };
}

async function ownFile(content: string, file: string, isThere: boolean): Promise<OwnFile | undefined> {
  const text = await readFile(join(content, file), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const path = shownPath(join(content, file));
  if (file.startsWith(`${PAGES_FOLDER}/`)) return { path, text, shown: isThere ? 'now' : 'not' };
  const shown = (await shownWithTexts(content))?.texts.get(path);
  return { path, text, shown: shown === undefined ? 'not' : shown === text ? 'now' : 'before' };
}

/** Where nothing says what the record is, so that there is no page at all: what is wrong with its manifest. */
export async function findWithoutRecord(content: string, base: string): Promise<Found | undefined> {
  if ((await shownWithTexts(content)) !== undefined) return undefined;
  const found = await findFor(content, base, base, false);
  return { ...found, own: found.own ?? { path: shownPath(join(content, MANIFEST)), text: '', shown: 'not' } };
}
