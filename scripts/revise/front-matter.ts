/** Adds a revision to the front matter of a claim, and leaves every other character as it is. */
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Revision } from '../../src/core/schema/claim.ts';
import { splitFrontMatter } from '../../src/record/reading/front-matter.ts';
import { quoted } from '../cli/yaml-text.ts';

/** How long a line may be: longer ones are written in the block style. */
const LINE = 120;

/**
 * The claim's file with one revision more, written as the last one is.
 * @param text a file that the check finds sound
 * @throws RangeError where the file has no list of revisions: the check would have said so
 */
export function withRevision(text: string, revision: Revision): string {
  const { value: parts } = splitFrontMatter(text);
  const list = parts && parseDocument(parts.yaml).get('revisions', true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (parts === undefined || !isSeq(list) || !isMap(last) || !list.range || !last.range) {
    throw new RangeError('the claim has no list of revisions');
  }
  const end = parts.start + lastCharacter(parts.yaml, last.range[1]);
  const fields = `{ version: ${String(revision.version)}, on: ${quoted(revision.on)}, what: ${quoted(revision.what)} }`;
  if (list.flow === true) return `${text.slice(0, end)}, ${fields}${text.slice(end)}`;
  const lineEnd = /\r?\n/.exec(text.slice(end)) ?? { index: 0, 0: '\n' };
  const indent = parts.yaml.slice(parts.yaml.lastIndexOf('\n', list.range[0]) + 1, list.range[0]);
  const line = `${indent}- ${fields}`;
  const block = [
    '- version: ' + String(revision.version),
    '  on: ' + quoted(revision.on),
    '  what: ' + quoted(revision.what),
  ];
  const lines = last.flow === true && line.length <= LINE ? [line] : block.map((each) => indent + each);
  const at = end + lineEnd.index;
  return text.slice(0, at) + lines.map((each) => lineEnd[0] + each).join('') + text.slice(at);
}

/** The end of the text before an offset, without the blanks at its end. */
function lastCharacter(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}
