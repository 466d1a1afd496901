/** Finds and reads the files of the recorded versions: `versions/<id>/<n>.json`. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { claimSchema } from '../../core/schema/claim.ts';
import { namesIn } from '../reading/folder.ts';
import type { Problem } from '../problem.ts';
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
export async function readVersionFiles(
  folder: string,
  shown: string,
  report: (problem: Problem) => void,
): Promise<VersionFile[]> {
  const found: VersionFile[] = [];
  const ids = await namesIn(join(folder, VERSIONS), lstat);
  if (ids === undefined) {
    const message = `"${VERSIONS}" is no folder, expected one with a folder for each claim: put the recorded versions there`;
    report({ path: `${shown}/${VERSIONS}`, line: 1, column: 1, message, rule: 'no-folder' });
  }
  for (let at = 0; at < (ids?.length ?? 0); at += AT_ONCE) {
    const some = ids?.slice(at, at + AT_ONCE) ?? [];
    const read = some.map((id) => readFolder(join(folder, VERSIONS, id), `${shown}/${VERSIONS}/${id}`, id, report));
    found.push(...(await Promise.all(read)).flat());
  }
  return found;
}

async function readFolder(
  folder: string,
  path: string,
  id: string,
  report: (problem: Problem) => void,
): Promise<VersionFile[]> {
  const found: VersionFile[] = [];
  const names = claimSchema.shape.id.safeParse(id).success ? await namesIn(folder, lstat) : undefined;
  if (names === undefined) {
    const message = `"${id}" is no folder of versions, expected only folders named by the ids of claims here, as AB-012: take it out`;
    report({ path, line: 1, column: 1, message, rule: 'unknown-file' });
  }
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
  report: (problem: Problem) => void,
): Promise<Omit<VersionFile, 'id'> | undefined> {
  const number = /^([1-9]\d{0,5})\.json$/.exec(name)?.[1];
  if (number === undefined) {
    const message = `"${name}" is no version, expected only files named by their numbers here, as 1.json: take it out`;
    report({ path, line: 1, column: 1, message, rule: 'unknown-file' });
    return undefined;
  }
  // The text of an account keeps a source's words together where they run the other way.
  const read = await readText(file, { isolates: true });
  if ('message' in read) report({ path, ...read });
  return { number: Number(number), path, text: 'text' in read ? read.text : undefined };
}
