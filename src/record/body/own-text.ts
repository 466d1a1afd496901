/** The text of our own in a tree of markdown: everything outside quotations, whatever marks stand in it. */
import type { Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { placeInText } from './place-in-text.ts';
import { isDirective } from './quotation-directive.ts';

/** What stands in a row without a break, as a reader sees it. */
export interface OwnText {
  text: string;
  /** Where a unit of the text stands in the file. */
  placeOf: (index: number, file: VFile) => { line: number; column: number } | undefined;
}

/** Stands for what is not ours, or is no part of the sentence: a quotation, code, a picture. */
const OTHER = '\uFFFC';

/** What code is written with; in it, no quotation starts. */
const MARKS_OF_CODE = /["'`<>,]/g;

/** Nodes that a reader sees as part of the line they stand in. */
const INLINE: ReadonlySet<string> = new Set<Nodes['type']>(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/**
 * Every run of text of ours, in order: a word is one word, and a pair of marks a pair, though emphasis stands between.
 * The titles of links, and code, are runs of their own.
 */
export function ownText(tree: Root): OwnText[] {
  const runs: OwnText[] = [];
  collect(tree, runs);
  return runs;
}

function collect(node: Nodes, runs: OwnText[]): void {
  if ('title' in node && typeof node.title === 'string') runs.push(runAt(node.title, node));
  if (!('children' in node) || isDirective(node)) return;
  const pieces: TextPiece[] = [];
  for (const child of node.children) gather(child, pieces, runs);
  if (pieces.length > 0) runs.push(runOf(pieces));
}

interface TextPiece {
  value: string;
  /** The node that holds it as its value; nothing where it stands for something else. */
  node?: Text;
  position: Nodes['position'];
}

function gather(node: Nodes, pieces: TextPiece[], runs: OwnText[]): void {
  if (node.type === 'text') pieces.push({ value: node.value, node, position: node.position });
  else if (node.type === 'break') pieces.push({ value: '\n', position: node.position });
  else if (INLINE.has(node.type) && 'children' in node) {
    if ('title' in node && typeof node.title === 'string') runs.push(runAt(node.title, node));
    for (const child of node.children) gather(child, pieces, runs);
  } else if ('alt' in node && typeof node.alt === 'string') runs.push(runAt(node.alt, node));
  else if ('children' in node && !isDirective(node)) collect(node, runs);
  else if ('title' in node) collect(node, runs);
  else {
    if (node.type === 'code' || node.type === 'inlineCode')
      runs.push(runAt(node.value.replace(MARKS_OF_CODE, ' '), node));
    pieces.push({ value: OTHER, position: node.position });
  }
}

function runAt(text: string, node: Nodes): OwnText {
  return { text, placeOf: () => node.position?.start };
}

function runOf(pieces: readonly TextPiece[]): OwnText {
  return {
    text: pieces.map(({ value }) => value).join(''),
    placeOf: (index, file) => {
      let start = 0;
      for (const { value, node, position } of pieces) {
        if (index < start + value.length)
          return node === undefined ? position?.start : placeInText(node, index - start, file);
        start += value.length;
      }
      return pieces.at(-1)?.position?.end;
    },
  };
}
