/** The site for a disk: which of its files come along, and as what. */
import type { Manifest } from '../../core/schema/manifest.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import { dateOnPage } from '../../wording/dates.ts';
import { licenceInWords, licenceOf } from '../../wording/licence.ts';
import { siteLine } from '../../wording/site-name.ts';
import type { ArchivedFile } from './archive.ts';
import { diskPages } from './disk-page.ts';
import { SUMS, wholeFiles, withSizes } from './files.ts';

/** A built site. */
export interface BuiltSite {
  manifest: Manifest;
  /** The path below which it lies, with a slash at both ends. */
  base: string;
  /** The address of its root with a slash at its end; undefined where only this machine knows it. */
  root: string | undefined;
  /** Every file, from its root, with slashes. */
  files: readonly string[];
  read: (file: string) => Uint8Array;
  /** The day of the newest version or withdrawal, `YYYY-MM-DD`. */
  day: string;
}

/** What is for other people's pages and programs, or for a server: the cards, and what is said when no page is there. */
const FOR_OTHERS = /(?:^|\/)(?:404\.html|embed\/index\.html)$|^oembed\/|^(?:card|claims\/.*)\.png$/;

/**
 * The files of the site for a disk, in a folder of the record's name: every page, and each file that a page shows or leads
 * to. Of the rest, nobody would find anything.
 */
export function* diskSite(site: BuiltSite, readMe: string): Generator<ArchivedFile> {
  const { manifest, files, read } = site;
  const own = new Set([wholeFiles(manifest).site.file, SUMS].map((file) => `data/${file}`));
  const coming = new Map(files.filter((file) => !FOR_OTHERS.test(file) && !own.has(file)).map((file) => [file, file]));
  const { page, styles, led } = diskPages({ base: site.base, root: site.root, fileOf: (path) => coming.get(path) });
  const archived = (file: string, bytes: Uint8Array | string): ArchivedFile => ({
    path: `${manifest.id}/${file}`,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  });
  const sizeOf = (file: string) => (coming.has(`data/${file}`) ? read(`data/${file}`).length : undefined);

  yield archived('READ-ME.txt', readMe);
  for (const file of coming.keys()) {
    if (!file.endsWith('.html')) continue;
    const html = page(text(read(file)), file);
    yield archived(file, file === 'data/index.html' ? withSizes(html, sizeOf) : html);
  }
  const sheets = [...led].filter((file) => file.endsWith('.css')).sort();
  for (const file of sheets) yield archived(file, styles(text(read(file)), file));
  const others = [...led].filter((file) => !/\.(?:html|css)$/.test(file)).sort();
  for (const file of others) yield archived(file, read(file));
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

/** What somebody reads who finds the folder on a stick. */
export function readMe(record: SiteRecord, { day, root }: Pick<BuiltSite, 'day' | 'root'>): string {
  const { manifest } = record;
  const lines = [
    manifest.name,
    `${siteLine(record)}.`,
    '',
    'Open index.html in a browser. Nothing needs to be installed, and no line to the net is needed.',
    '',
    `This is the whole record as it was on ${dateOnPage(day)}, the day of its last change.`,
    ...(root === undefined ? [] : [`What has changed since stands at ${root}`]),
    '',
    'What is missing here, as a page on a disk may run no script: the search (its page has an index of all names), the',
    'moving map (each day is a drawing), the check of words, and buttons that copy. The pictures for links are left out.',
    '',
    `Licence: ${licenceInWords(licenceOf(manifest))}`,
  ];
  return `${lines.join('\r\n').replaceAll('\u00a0', ' ')}\r\n`;
}
