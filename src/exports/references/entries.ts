/** References by every manual. A reference is set once, whatever the number of builds and of pages that show it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import engine from 'citeproc/package.json';
import project from '../../../package.json';
import { kept } from '../keep.ts';
import { CITATION_STYLES, type StyleName } from './for-style.ts';
import type { CslItem } from './item.ts';
import { OWN_STYLES } from './list-styles.ts';

type Each<T> = Record<StyleName, T>;

/** Whatever the library's list depends on besides the items. */
const SET_BY = [
  project.devDependencies['@citation-js/core'],
  project.devDependencies['@citation-js/plugin-csl'],
  engine.version,
  ...Object.values(OWN_STYLES).map((style) => createHash('sha256').update(style).digest('hex')),
];

/** Git ignores it; it can be emptied at any time. A claim and its newest version are cited by one reference: the second to ask finds it there. */
const keptOrSet = kept(join(process.cwd(), '.cache/references'), setLists);

/** An entry of a list of references by each manual, as HTML for running text. */
export async function referenceEntries(item: CslItem): Promise<Each<string>> {
  return entriesIn(await keptOrSet(inputOf(item)));
}

/** As {@link referenceEntries}, without a look at what was kept. */
export async function setEntriesOf(item: CslItem): Promise<Each<string>> {
  return entriesIn(await setLists(inputOf(item)));
}

function inputOf(item: CslItem): string {
  return JSON.stringify({ items: forEach((style) => CITATION_STYLES[style].layOut(item)), by: SET_BY });
}

async function setLists(input: string): Promise<Uint8Array> {
  // Where all are kept, the engine and its styles need not be read.
  const { listOf } = await import('./lists.ts');
  const { items } = JSON.parse(input) as { items: Each<CslItem> };
  return Buffer.from(JSON.stringify(forEach((style) => listOf(style, items[style]))));
}

function entriesIn(lists: Uint8Array): Each<string> {
  const html = JSON.parse(Buffer.from(lists).toString()) as Each<string>;
  return forEach((style) => html[style].replace(/<\/?(?:div|span)\b[^>]*>/g, '').trim());
}

function forEach<T>(make: (style: StyleName) => T): Each<T> {
  return { apa: make('apa'), chicago: make('chicago'), mla: make('mla') };
}
