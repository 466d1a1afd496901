/** Marks that an editor knows from elsewhere and plain markdown does not have: they would be printed as they stand. */
import type { Definition, Paragraph, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { lostMark } from '../../core/rules/index.ts';
import { placeAt } from './place-in-text.ts';
import { isDirective } from './quotation-directive.ts';
import { tellAt } from './tell.ts';

/** In the source of a text. A backslash before a mark makes it a sign like any other. */
const LOST_MARKS = [
  { pattern: /(?<!\\)(?:\[\^[^\]\n]*\]|\^\[)/g, told: lostMark.footnote },
  { pattern: /(?<!\\)\[\[/g, told: lostMark.otherLink },
  { pattern: /(?<!\\)\](?=[([])/g, told: lostMark.deadLink },
  { pattern: /(?<=^)\[[ xX]\](?=\s)/g, told: lostMark.box },
  { pattern: /(?<!\\)~~+(?=\S|$)/g, told: lostMark.struck },
  { pattern: /(?<![\\*_])(?:\*\*|__)(?![*_])/g, told: lostMark.emphasis },
];

const TABLE_LINE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m;

const REFERENCE = /&(?:#\w+|[a-z][a-z\d]*);/gi;

/**
 * Reports footnotes, tables, links to names that there are not, and other marks that would be printed literally; and
 * names of links that nothing uses.
 *
 * `It fell.[^1]` → 1:9 found a footnote, expected plain markdown, which has none: say it in the text
 */
export function remarkLostMarks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      // What stands in a quotation is its source's.
      if (isDirective(node)) return SKIP;
      if (node.type === 'text') reportMarks(node, file);
      if (node.type === 'paragraph') reportTable(node, file);
      return undefined;
    });
    reportDefinitions(tree, file);
  };
}

function reportMarks({ value, position }: Text, file: VFile): void {
  const start = position?.start.offset ?? 0;
  const source = String(file).slice(start, position?.end.offset);
  for (const { pattern, told } of LOST_MARKS) {
    const first = source.matchAll(pattern).next().value;
    if (first !== undefined) tellAt(file, told([]), placeAt(file, start + first.index));
  }
  for (const { 0: reference, index } of source.matchAll(REFERENCE)) {
    if (!value.includes(reference) || source.slice(0, index).endsWith('\\')) continue;
    tellAt(file, lostMark.reference([], reference), placeAt(file, start + index));
  }
}

/** A line of hyphens between bars under another line is what makes a table elsewhere. */
function reportTable({ position }: Paragraph, file: VFile): void {
  const line = TABLE_LINE.exec(String(file).slice(position?.start.offset, position?.end.offset));
  if (line?.[0].includes('|') === true) tellAt(file, lostMark.table([]), placeAt(file, position?.start.offset ?? 0));
}

function reportDefinitions(tree: Root, file: VFile): void {
  const used = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => {
    used.add(identifier);
  });
  visit(tree, 'imageReference', ({ identifier }) => {
    used.add(identifier);
  });
  const seen = new Set<string>();
  visit(tree, 'definition', (node: Definition) => {
    const name = node.label ?? node.identifier;
    const twice = seen.has(node.identifier);
    seen.add(node.identifier);
    if (!twice && used.has(node.identifier)) return;
    tellAt(file, lostMark.name([], name, twice), node.position);
  });
}
