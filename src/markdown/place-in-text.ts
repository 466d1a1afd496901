/** Where in a file a piece of a text node stands. */
import type { Text } from 'mdast';
import type { VFile } from 'vfile';

/**
 * The place of a word of a text node, for a message. A text node's value differs from its source where that has escapes
 * or entities; the word is then looked for by its count, and the node's own place is given where it cannot be found.
 * @param index of the word in the node's value
 */
export function placeInText(
  node: Text,
  word: string,
  index: number,
  file: VFile,
): { line: number; column: number } | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return node.position?.start;
  const text = String(file);
  const source = text.slice(from, to);
  const at = source === node.value ? index : indexOfNth(source, word, countBefore(node.value, word, index));
  if (at === -1) return node.position?.start;
  const before = text.slice(0, from + at);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

function countBefore(text: string, word: string, index: number): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1 && at < index; at = text.indexOf(word, at + 1)) count += 1;
  return count;
}

/** Where the word stands after `n` earlier occurrences; -1 where it does not. */
function indexOfNth(text: string, word: string, n: number): number {
  let at = text.indexOf(word);
  for (let i = 0; i < n && at !== -1; i += 1) at = text.indexOf(word, at + 1);
  return at;
}
