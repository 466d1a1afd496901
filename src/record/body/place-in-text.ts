/** Where in a file a piece of a text node stands. */
import type { Text } from 'mdast';
import type { VFile } from 'vfile';

/**
 * The place of a unit of a text node's value, for a message. The value differs from its source where that has escapes or
 * character references: the two are then walked through side by side.
 * @param index of the unit in the node's value, in UTF-16 code units
 */
export function placeInText(node: Text, index: number, file: VFile): { line: number; column: number } | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return node.position?.start;
  return placeAt(file, from + offsetInSource(String(file).slice(from, to), node.value, index));
}

/** The place of an offset in a file, both in UTF-16 code units. */
export function placeAt(file: VFile, offset: number): { line: number; column: number } {
  const before = String(file).slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;

/**
 * How far into its source a unit of a value stands.
 *
 * `a&shy;b`, `a\u00ADb`, 2 → 6
 */
function offsetInSource(source: string, value: string, index: number): number {
  let at = 0;
  for (let i = 0; i < index && at < source.length; i += 1) at = stepFrom(source, at, value, i);
  // What stands between two units, as the indentation of a line, belongs to neither.
  while (at < source.length && !standsFor(source, at, value, index)) at += 1;
  return at < source.length ? at : 0;
}

/** The place in the source behind unit `i` of the value, from a place at it or before it. */
function stepFrom(source: string, at: number, value: string, i: number): number {
  let start = at;
  while (start < source.length && !standsFor(source, start, value, i)) start += 1;
  const reference = referenceAt(source, start);
  if (reference === undefined || value.startsWith(reference, i)) return start + 1;
  // A reference to a character of two units is left behind with the second of them.
  return /[\uD800-\uDBFF]/.test(value.charAt(i)) ? start : start + reference.length;
}

function standsFor(source: string, at: number, value: string, i: number): boolean {
  const reference = referenceAt(source, at);
  return source[at] === value[i] || (reference !== undefined && !value.startsWith(reference, i));
}

function referenceAt(source: string, at: number): string | undefined {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0];
}
