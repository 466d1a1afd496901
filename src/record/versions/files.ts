/** Finds and reads the files of the recorded versions: `versions/<id>/<n>.json`. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { noFolder, unknownFile } from '../../core/rules/index.ts';
import { claimSchema } from '../../core/schema/claim.ts';
import { fileNamesIn } from '../reading/folder.ts';
import { messageOn, valueOrReport, type Report } from '../message.ts';
import { readText } from '../reading/read-text.ts';

/** One file of a version. `text` is missing where it could not be read; a problem then says why. */
export interface VersionFile {
  /** The claim's id, by the folder's name. */
  id: string;
  /** The version, by the file's name. */
  number: number;
  /** Path for messages, with slashes. */
  path: string;
  text: string | undefined;
}

/** The folder in the content. */
export const VERSIONS = 'versions';

/** Folders that are read at the same time: waiting for one after the other takes seconds where there are thousands. */
const AT_ONCE = 32;

/**
 * Reads every file under `versions/`.
 * @param folder the content folder on disk
 * @param shown the same folder as messages name it
 */
export async function readVersionFiles(folder: string, shown: string, report: Report): Promise<VersionFile[]> {
  const found: VersionFile[] = [];
  const ids = await fileNamesIn(join(folder, VERSIONS), lstat);
  if (ids === undefined) report(messageOn(`${shown}/${VERSIONS}`, noFolder.versions([], VERSIONS)));
  for (let at = 0; at < (ids?.length ?? 0); at += AT_ONCE) {
    const some = ids?.slice(at, at + AT_ONCE) ?? [];
    const read = some.map((id) => readFolder(join(folder, VERSIONS, id), `${shown}/${VERSIONS}/${id}`, id, report));
    found.push(...(await Promise.all(read)).flat());
  }
  return found;
}

async function readFolder(folder: string, path: string, id: string, report: Report): Promise<VersionFile[]> {
  const found: VersionFile[] = [];
  const names = claimSchema.shape.id.safeParse(id).success ? await fileNamesIn(folder, lstat) : undefined;
  if (names === undefined) report(messageOn(path, unknownFile.versions([], id)));
  for (const name of names ?? []) {
    const file = await readOne(join(folder, name), `${path}/${name}`, name, report);
    if (file !== undefined) found.push({ id, ...file });
  }
  return found;
}

async function readOne(
  file: string,
  path: string,
  name: string,
  report: Report,
): Promise<Omit<VersionFile, 'id'> | undefined> {
  const number = /^([1-9]\d{0,5})\.json$/.exec(name)?.[1];
  if (number === undefined) {
    report(messageOn(path, unknownFile.version([], name)));
    return undefined;
  }
  // The text of an account keeps a source's words together where they run the other way.
  const text = valueOrReport(await readText(file, path, { isolates: true }), report);
  return { number: Number(number), path, text };
}
