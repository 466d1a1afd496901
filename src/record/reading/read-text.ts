/** Reads one file as text. */
import { lstat, readFile } from 'node:fs/promises';
import { decodeText, Positions, type Point } from './text.ts';
import { unseenMessage } from './unseen-text.ts';

/** Larger than any entry that a person writes, and small enough to parse at once. */
const MOST_BYTES = 1_000_000;

/** Why a file cannot be read, and where in it. */
export interface Unreadable extends Point {
  message: string;
  rule: string;
}

/**
 * The text of a file, or why there is none: it is no file, too large, or no text in UTF-8.
 * @param options as {@link decodeText} takes them
 */
export async function readText(
  file: string,
  options?: Parameters<typeof decodeText>[1],
): Promise<{ text: string } | Unreadable> {
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
  const decoded = decodeText(await readFile(file), options);
  if ('text' in decoded) return unfinished(decoded.text) ?? decoded;
  const { what, found, line, column } = decoded.fault;
  const message =
    what === 'not-utf-8'
      ? `found ${found}, expected text in UTF-8: save the file in that encoding`
      : unseenMessage(found);
  return { line, column, message, rule: what };
}

/** What no reader of any form could make sense of: lines that do not end, and a merge that was not finished. */
function unfinished(text: string): Unreadable | undefined {
  const end = text.search(/\r(?!\n)/);
  if (end !== -1) {
    const message =
      'found a line that ends with a carriage return alone, expected the line ends of Unix or Windows: save the file with those';
    return { ...new Positions(text).at(end), message, rule: 'line-ends' };
  }
  const mark = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n])/m.exec(text);
  if (mark === null) return undefined;
  const message = `found ${mark[0]}, the mark of a merge that was not finished, expected one text: keep what is right of the two, and take the marks out`;
  return { ...new Positions(text).at(mark.index), message, rule: 'merge-conflict' };
}

function unreadable(rule: string, message: string): Unreadable {
  return { line: 1, column: 1, message, rule };
}
