/** Finds and reads the files of the content folder. */
import { lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { noFolder, noManifest, notAFile, tooLarge, unknownFile } from '../../core/rules/index.ts';
import { readFileName } from './file-names.ts';
import { fileNamesIn } from './folder.ts';
import { CONTENT_KINDS, type ContentKind } from '../kinds.ts';
import { MANIFEST, type ManifestFile } from '../manifest.ts';
import { advise } from './nearest.ts';
import { PAGES_FOLDER, readPageFiles, type PageFile } from '../text-pages/files.ts';
import { messageOn, valueOrReport, type Report } from '../message.ts';
import { readText } from './read-text.ts';
import {
  AUTHORITIES,
  readCertificates,
  readStamps,
  type CertificateFile,
  type NamedStamp,
  type StampFile,
} from '../stamps/files.ts';
import { readVersionFiles, VERSIONS, type VersionFile } from '../versions/files.ts';

/** One file of an entry. `text` is missing where it could not be read; a problem then says why. */
export interface ContentFile {
  kind: ContentKind;
  slug: string;
  /** Path for messages, with slashes. */
  path: string;
  text: string | undefined;
}

export interface ContentFiles {
  /** `record.yaml`, with the names of the map's files; `undefined` where there is none. */
  manifest: ManifestFile | undefined;
  entries: ContentFile[];
  /** `sources/<slug>.fingerprint.json`. */
  fingerprints: ContentFile[];
  /** `sources/<slug>.<authority>.tsr`. */
  stamps: StampFile[];
  /** `authorities/<id>.pem`. */
  certificates: CertificateFile[];
  /** `pages/<name>.mdx`. */
  pages: PageFile[];
  /** `versions/<id>/<n>.json`. */
  versions: VersionFile[];
}

/** Advice for editors, here and beside the files of the map. */
const README = 'README.md';

/** What the map is drawn on. */
export const MAP_FOLDER = 'map';

/** Beside the entries: the pages, the map's base, the certificates, and the advice for editors. */
const NOT_ENTRIES = new Set([README, PAGES_FOLDER, MAP_FOLDER, AUTHORITIES]);

/**
 * Reads every file of the content folder, sorted by path. Hidden files (a dot first) are not content.
 * @param folder the content folder on disk
 * @param shown the same folder as messages name it
 * @param report takes each problem
 */
export async function readFiles(folder: string, shown: string, report: Report): Promise<ContentFiles> {
  const found: ContentFiles = {
    manifest: undefined,
    entries: [],
    fingerprints: [],
    stamps: [],
    certificates: [],
    pages: [],
    versions: [],
  };
  const stamps: NamedStamp[] = [];
  const names = await fileNamesIn(folder, stat);
  if (names === undefined) report(messageOn(shown, noFolder.content([], shown)));
  for (const name of names ?? []) {
    const kind = CONTENT_KINDS.find((known) => known === name);
    if (kind !== undefined) await readKind(kind, folder, shown, report, found, stamps);
    else if (name === MANIFEST) found.manifest = await readManifestFile(folder, shown, report);
    else if (name === VERSIONS) found.versions = await readVersionFiles(folder, shown, report);
    else if (!NOT_ENTRIES.has(name)) {
      const advice = advise(
        name,
        [...CONTENT_KINDS, MANIFEST],
        'move it to the folder of its kind, or out of the content',
      );
      report(messageOn(`${shown}/${name}`, unknownFile.content([], name, MANIFEST, CONTENT_KINDS, advice)));
    }
  }
  if (names !== undefined && !names.includes(MANIFEST))
    report(messageOn(`${shown}/${MANIFEST}`, noManifest.tell([], MANIFEST)));
  if (names !== undefined) found.certificates = await readCertificates(folder, shown, report);
  found.stamps = await readStamps(folder, stamps, found.certificates, report);
  if (names !== undefined) found.pages = await readPageFiles(folder, shown, report);
  return found;
}

/** The files, and for each that is as it was, the very one that was read before: what is known of that is not found out anew. */
export function keepUnchanged(files: ContentFiles, earlier: ContentFiles | undefined): ContentFiles {
  if (earlier === undefined) return files;
  return {
    ...files,
    entries: kept(files.entries, earlier.entries),
    fingerprints: kept(files.fingerprints, earlier.fingerprints),
    versions: kept(files.versions, earlier.versions),
  };
}

function kept<T extends { path: string; text: string | undefined }>(now: readonly T[], before: readonly T[]): T[] {
  const known = new Map(before.map((file) => [file.path, file]));
  return now.map((file) => {
    const same = known.get(file.path);
    return same !== undefined && same.text === file.text ? same : file;
  });
}

async function readKind(
  kind: ContentKind,
  folder: string,
  shown: string,
  report: Report,
  found: ContentFiles,
  stamps: NamedStamp[],
): Promise<void> {
  const names = await fileNamesIn(join(folder, kind), lstat);
  if (names === undefined) report(messageOn(`${shown}/${kind}`, noFolder.kind([], kind)));
  for (const name of names ?? []) {
    const path = `${shown}/${kind}/${name}`;
    const named = readFileName(kind, name);
    if (named.wrong !== undefined) {
      for (const finding of named.wrong) report(messageOn(path, finding));
      continue;
    }
    const { slug, fingerprint, authority } = named.value;
    if (authority !== undefined) {
      stamps.push({ slug, authority, path });
      continue;
    }
    const text = valueOrReport(await readText(join(folder, kind, name), path), report);
    (fingerprint ? found.fingerprints : found.entries).push({ kind, slug, path, text });
  }
}

async function readManifestFile(folder: string, shown: string, report: Report): Promise<ManifestFile> {
  const path = `${shown}/${MANIFEST}`;
  const text = valueOrReport(await readText(join(folder, MANIFEST), path), report);
  return { path, text, mapFiles: await readMapFiles(folder, shown, report) };
}

/** Larger than what a page may ask a reader to load. */
const MOST_BYTES_OF_MAP = 2_000_000;

async function readMapFiles(
  folder: string,
  shown: string,
  report: Report,
): Promise<Map<string, Uint8Array | undefined>> {
  const found = new Map<string, Uint8Array | undefined>();
  for (const name of (await fileNamesIn(join(folder, MAP_FOLDER), lstat)) ?? []) {
    if (name === README) continue;
    const file = join(folder, MAP_FOLDER, name);
    const stats = await lstat(file);
    if (stats.isFile() && stats.size <= MOST_BYTES_OF_MAP) {
      found.set(`${MAP_FOLDER}/${name}`, await readFile(file));
      continue;
    }
    const fault = stats.isFile() ? tooLarge.map([], stats.size, MOST_BYTES_OF_MAP) : notAFile.map([]);
    report(messageOn(`${shown}/${MAP_FOLDER}/${name}`, fault));
    found.set(`${MAP_FOLDER}/${name}`, undefined);
  }
  return found;
}
