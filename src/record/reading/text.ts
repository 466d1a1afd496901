/** The text of a content file, and where in it something stands. */
import { findUnseen, isIsolate } from '../../core/language/unseen.ts';

/** A place in a text file: both from 1, columns in code points. */
export interface Point {
  line: number;
  column: number;
}

/** Turns the offsets that parsers report (UTF-16 code units) into lines and columns for people. */
export class Positions {
  readonly #text: string;
  readonly #lineStarts: number[] = [0];
  /** The place that was asked for last: the next one is mostly a little further on, on the same line. */
  #last = { offset: 0, line: 1, column: 1 };

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** The place of an offset in UTF-16 code units from 0. */
  at(offset: number): Point {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = low + 1;
    const known = this.#last.line === line && this.#last.offset <= offset;
    const from = known ? this.#last : { offset: this.#lineStarts[low] ?? 0, column: 1 };
    const column = from.column + codePoints(this.#text.slice(from.offset, offset));
    this.#last = { offset, line, column };
    return { line, column };
  }

  /** The place of a line and a column in UTF-16 code units, both from 1, as unist has them. */
  fromUnist({ line, column }: Point): Point {
    return this.at((this.#lineStarts[line - 1] ?? this.#text.length) + column - 1);
  }
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** What is wrong with the bytes of a file. */
export interface TextFault extends Point {
  what: 'not-utf-8' | 'control-character';
  /** What stands there, as `a control character (U+001B)`. */
  found: string;
}

/**
 * Reads bytes as UTF-8, strictly. A byte order mark at the start is taken off; line ends stay as they are.
 * @param isolates whether the text may keep words of another direction together, as what the record itself writes does
 * @returns the text, or the first byte sequence that is no UTF-8, or the first character that nobody sees.
 */
export function decodeText(bytes: Uint8Array, { isolates = false } = {}): { text: string } | { fault: TextFault } {
  let text: string;
  try {
    text = STRICT.decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const at = new Positions(lenient).at(lenient.indexOf('\uFFFD'));
    return { fault: { ...at, what: 'not-utf-8', found: 'bytes that are no UTF-8' } };
  }
  // An article may have separators of lines, and signs for what its outlet lost; they do no harm in a file.
  const unseen = findUnseen(text).find(
    ({ character }) => !/[\p{Zl}\p{Zp}\uFFFD]/u.test(character) && !(isolates && isIsolate(character)),
  );
  if (unseen === undefined) return { text };
  return { fault: { ...new Positions(text).at(unseen.index), what: 'control-character', found: unseen.what } };
}
