/** Reads one file as text. */
import { lstat, readFile } from 'node:fs/promises';
import { decodeText, type Point } from './text.ts';

/** Larger than any entry that a person writes, and small enough to parse at once. */
const MOST_BYTES = 1_000_000;

/** Why a file cannot be read, and where in it. */
export interface Unreadable extends Point {
  message: string;
  rule: string;
}

/** The text of a file, or why there is none: it is no file, too large, or no text in UTF-8. */
export async function readText(file: string): Promise<{ text: string } | Unreadable> {
  const stats = await lstat(file);
  if (stats.isSymbolicLink()) {
    return unreadable('not-a-file', 'this is a symbolic link, expected the file itself: put the file here');
  }
  if (!stats.isFile()) {
    const message = 'this is no file, expected one file for each entry and no folders: move it out';
    return unreadable('not-a-file', message);
  }
  if (stats.size > MOST_BYTES) {
    const message = `the file has ${String(stats.size)} bytes, expected at most ${String(MOST_BYTES)}: shorten it`;
    return unreadable('too-large', message);
  }
  const decoded = decodeText(await readFile(file));
  if ('text' in decoded) return decoded;
  const { what, line, column } = decoded.fault;
  const message =
    what === 'not-utf-8'
      ? 'found bytes that are no UTF-8, expected text in UTF-8: save the file in that encoding'
      : 'found a control character, expected text: take it out';
  return { line, column, message, rule: what };
}

function unreadable(rule: string, message: string): Unreadable {
  return { line: 1, column: 1, message, rule };
}
