/** Reads one file as text. */
import { lstat, readFile } from 'node:fs/promises';
import type { VFileMessage } from 'vfile-message';
import type { Finding, Result } from '../../core/finding.ts';
import { lineEnds, mergeConflict, notAFile, tooLarge } from '../../core/rules/index.ts';
import { messageOn } from '../message.ts';
import { decodeText, TextFile } from './text.ts';

/** Larger than any entry that a person writes, and small enough to parse at once. */
const MOST_BYTES = 1_000_000;

/**
 * The text of a file, or why there is none: it is no file, too large, or no text in UTF-8.
 * @param path the same file for messages
 * @param options as {@link decodeText} takes them
 */
export async function readText(
  file: string,
  path: string,
  options?: Parameters<typeof decodeText>[2],
): Promise<Result<string, VFileMessage>> {
  const stats = await lstat(file);
  const fault = stats.isSymbolicLink()
    ? notAFile.link([])
    : !stats.isFile()
      ? notAFile.entry([])
      : stats.size > MOST_BYTES
        ? tooLarge.entry([], stats.size, MOST_BYTES)
        : undefined;
  if (fault !== undefined) return { wrong: [messageOn(path, fault)] };
  const decoded = decodeText(path, await readFile(file), options);
  if (decoded.wrong !== undefined) return decoded;
  const finding = unfinished(decoded.value);
  return finding === undefined ? decoded : { wrong: [new TextFile(path, decoded.value).message(finding)] };
}

/** What no reader of any form could make sense of: lines that do not end, and a merge that was not finished. */
function unfinished(text: string): Finding | undefined {
  const end = text.search(/\r(?!\n)/);
  if (end !== -1) return lineEnds.tell([end]);
  const mark = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n])/m.exec(text);
  return mark === null ? undefined : mergeConflict.tell([mark.index], mark[0]);
}
