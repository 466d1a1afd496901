/** Finds and reads the files of the content folder. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slug as slugSchema } from '../domain/schema/common.ts';
import { advise } from './nearest.ts';
import { extensionOf, KINDS, NOUNS, RESERVED_SLUGS, type Kind } from './kinds.ts';
import type { Problem } from './problem.ts';
import { decodeText, type TextFault } from './text.ts';

/** Larger than any entry that a person writes, and small enough to parse at once. */
const MOST_BYTES = 1_000_000;

/** One file of an entry. `text` is missing where it could not be read; a problem then says why. */
export interface ContentFile {
  kind: Kind;
  slug: string;
  /** Path for messages, with slashes. */
  path: string;
  text: string | undefined;
}

export interface ContentFiles {
  entries: ContentFile[];
  /** `sources/<slug>.fingerprint.json`. */
  fingerprints: ContentFile[];
}

/** Beside the entries: the maintainers' own pages, and the advice for editors. */
const NOT_ENTRIES = new Set(['README.md', 'pages']);

/**
 * Reads every file of the content folder, sorted by path. Hidden files (a dot first) are not content.
 * @param folder the content folder on disk
 * @param shown the same folder as messages name it
 * @param report takes each problem
 */
export async function readFiles(
  folder: string,
  shown: string,
  report: (problem: Problem) => void,
): Promise<ContentFiles> {
  const found: ContentFiles = { entries: [], fingerprints: [] };
  const tell = (path: string, rule: string, message: string): void => {
    report({ path, line: 1, column: 1, message, rule });
  };
  for (const name of await namesIn(folder, shown, tell)) {
    const kind = KINDS.find((known) => known === name);
    if (kind !== undefined) await readKind(kind, folder, shown, tell, report, found);
    else if (!NOT_ENTRIES.has(name)) {
      const advice = advise(name, KINDS, 'move it to the folder of its kind, or out of the content');
      tell(
        `${shown}/${name}`,
        'unknown-file',
        `"${name}" is no part of the content, expected only ${KINDS.join(', ')} and pages here: ${advice}`,
      );
    }
  }
  return found;
}

async function readKind(
  kind: Kind,
  folder: string,
  shown: string,
  tell: (path: string, rule: string, message: string) => void,
  report: (problem: Problem) => void,
  found: ContentFiles,
): Promise<void> {
  for (const name of await namesIn(join(folder, kind), `${shown}/${kind}`, tell)) {
    const path = `${shown}/${kind}/${name}`;
    const place = classify(kind, name);
    if (typeof place === 'string') {
      tell(path, 'unknown-file', place);
      continue;
    }
    const problem = slugProblem(place.slug);
    if (problem !== undefined) {
      tell(path, 'file-name', problem);
      continue;
    }
    const result = await readText(join(folder, kind, name));
    if (typeof result !== 'string') report({ path, line: 1, column: 1, ...result });
    const text = typeof result === 'string' ? result : undefined;
    (place.fingerprint ? found.fingerprints : found.entries).push({ kind, slug: place.slug, path, text });
  }
}

async function namesIn(
  folder: string,
  shown: string,
  tell: (path: string, rule: string, message: string) => void,
): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.')).toSorted();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    tell(
      shown,
      'no-folder',
      `there is no folder "${shown}", expected the content there: make it, or name the right one`,
    );
    return [];
  }
}

function classify(kind: Kind, name: string): { slug: string; fingerprint: boolean } | string {
  if (kind === 'sources' && name.endsWith('.fingerprint.json')) {
    return { slug: name.slice(0, -'.fingerprint.json'.length), fingerprint: true };
  }
  const extension = extensionOf(kind);
  if (name.endsWith(extension)) return { slug: name.slice(0, -extension.length), fingerprint: false };
  return `"${name}" is no entry, expected the file of ${NOUNS[kind]} to end in ${extension}: rename it, or move it out of the content`;
}

function slugProblem(slug: string): string | undefined {
  if (!slugSchema.safeParse(slug).success) {
    return `"${slug}" is no slug, expected at most 80 lower-case letters a to z, digits and single hyphens: rename the file`;
  }
  if (RESERVED_SLUGS.has(slug)) {
    return `"${slug}" is an address that the site needs for itself, expected another slug: rename the file`;
  }
  return undefined;
}

async function readText(
  file: string,
): Promise<string | Pick<Problem, 'message' | 'rule'> | (Pick<Problem, 'message' | 'rule'> & TextFault)> {
  const stats = await lstat(file);
  if (stats.isSymbolicLink()) {
    return { rule: 'not-a-file', message: 'this is a symbolic link, expected the file itself: put the file here' };
  }
  if (!stats.isFile()) {
    return {
      rule: 'not-a-file',
      message: 'this is no file, expected one file for each entry and no folders: move it out',
    };
  }
  if (stats.size > MOST_BYTES) {
    return {
      rule: 'too-large',
      message: `the file has ${String(stats.size)} bytes, expected at most ${String(MOST_BYTES)}: shorten it`,
    };
  }
  const decoded = decodeText(await readFile(file));
  if ('text' in decoded) return decoded.text;
  const { what, ...place } = decoded.fault;
  return what === 'not-utf-8'
    ? {
        ...place,
        what,
        rule: 'not-utf-8',
        message: 'found bytes that are no UTF-8, expected text in UTF-8: save the file in that encoding',
      }
    : {
        ...place,
        what,
        rule: 'control-character',
        message: 'found a control character, expected text: take it out',
      };
}
