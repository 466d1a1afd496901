/** The text of a content file, and where in it something stands. */
import type { VFileMessage } from 'vfile-message';
import { LineCounter } from 'yaml';
import type { Finding, Result } from '../../core/finding.ts';
import { findUnseen, isIsolate } from '../../core/language/unseen.ts';
import { controlCharacter, notUtf8 } from '../../core/rules/index.ts';
import { messageAt, type LineColumn } from '../message.ts';

/** A text, and its places. Parsers report offsets in UTF-16 code units: here, and nowhere else, they become columns for people. */
export class TextFile {
  readonly path: string;
  readonly text: string;
  readonly #lines = new LineCounter();
  /** The place that was asked for last: the next one is mostly a little further on, on the same line. */
  #last = { offset: 0, line: 1, column: 1 };

  /** @param path for messages, with slashes */
  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.#lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lines.addNewLine(at + 1);
  }

  /** The place of an offset in UTF-16 code units from 0. */
  at(offset: number): LineColumn {
    const { line, col } = this.#lines.linePos(offset);
    const known = this.#last.line === line && this.#last.offset <= offset;
    const from = known ? this.#last : { offset: offset - col + 1, column: 1 };
    const column = from.column + codePoints(this.text.slice(from.offset, offset));
    this.#last = { offset, line, column };
    return { line, column };
  }

  /** A finding about the text, whose path is an offset in it. @param start of what the finding counts from */
  message(finding: Finding, start = 0): VFileMessage {
    return messageAt(this.path, this.at(start + Number(finding.path[0])), finding);
  }

  /** A message of the markdown's own parsers and rules, which count lines and columns as unist has them. */
  fromUnist({ line = 1, column = 1, reason, ruleId = '' }: VFileMessage): VFileMessage {
    const start = this.#lines.lineStarts[line - 1] ?? this.text.length;
    return this.message({ rule: ruleId, path: [start + column - 1], message: reason });
  }
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads bytes as UTF-8, strictly. A byte order mark at the start is taken off; line ends stay as they are.
 * @param path for messages
 * @param isolates whether the text may keep words of another direction together, as what the record itself writes does
 * @returns the text, or the first byte sequence that is no UTF-8, or the first character that nobody sees.
 */
export function decodeText(path: string, bytes: Uint8Array, { isolates = false } = {}): Result<string, VFileMessage> {
  let text: string;
  try {
    text = STRICT.decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    return { wrong: [new TextFile(path, lenient).message(notUtf8.tell([lenient.indexOf('\uFFFD')]))] };
  }
  // An article may have separators of lines, and signs for what its outlet lost; they do no harm in a file.
  const unseen = findUnseen(text).find(
    ({ character }) => !/[\p{Zl}\p{Zp}\uFFFD]/u.test(character) && !(isolates && isIsolate(character)),
  );
  if (unseen === undefined) return { value: text };
  return { wrong: [new TextFile(path, text).message(controlCharacter.tell([unseen.index], unseen.what))] };
}
