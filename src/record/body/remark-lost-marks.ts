/** Marks that an editor knows from elsewhere and plain markdown does not have: they would be printed as they stand. */
import type { Definition, Paragraph, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeAt } from './place-in-text.ts';
import { isDirective } from './quotation-directive.ts';

interface LostMark {
  /** In the source of a text. A backslash before a mark makes it a sign like any other. */
  pattern: RegExp;
  what: string;
  expected?: string;
  instead: string;
}

type Fault = Omit<LostMark, 'pattern'>;

const LINK = { expected: 'a link as [words](/address/)', instead: 'write it so, or take the brackets out' };

const MARKS: readonly LostMark[] = [
  {
    pattern: /(?<!\\)(?:\[\^[^\]\n]*\]|\^\[)/g,
    what: 'a footnote',
    instead: 'say it in the text',
  },
  { pattern: /(?<!\\)\[\[/g, what: 'a link of another form', ...LINK },
  { pattern: /(?<!\\)\](?=[([])/g, what: 'a link that leads nowhere', ...LINK },
  { pattern: /(?<=^)\[[ xX]\](?=\s)/g, what: 'a box to tick', instead: 'take it out' },
  { pattern: /(?<!\\)~~+(?=\S|$)/g, what: 'words struck through', instead: 'say what changed, or take them out' },
  {
    pattern: /(?<![\\*_])(?:\*\*|__)(?![*_])/g,
    what: 'a mark of emphasis without its partner',
    expected: 'two of them round the words, without blanks inside',
    instead: 'close it, or take it out',
  },
];

const TABLE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m;

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

function tell(
  file: VFile,
  offset: number,
  { what, expected = 'plain markdown, which has none', instead }: Fault,
): void {
  const message = `found ${what}, expected ${expected}: ${instead}`;
  file.message(message, { place: placeAt(file, offset), ruleId: 'lost-mark' });
}

function reportMarks({ value, position }: Text, file: VFile): void {
  const start = position?.start.offset ?? 0;
  const source = String(file).slice(start, position?.end.offset);
  for (const { pattern, ...fault } of MARKS) {
    const first = source.matchAll(pattern).next().value;
    if (first !== undefined) tell(file, start + first.index, fault);
  }
  for (const { 0: reference, index } of source.matchAll(REFERENCE)) {
    if (!value.includes(reference) || source.slice(0, index).endsWith('\\')) continue;
    tell(file, start + index, {
      what: `${reference}, a name of no character`,
      expected: 'text',
      instead: 'write the character itself',
    });
  }
}

/** A line of hyphens between bars under another line is what makes a table elsewhere. */
function reportTable({ position }: Paragraph, file: VFile): void {
  const start = position?.start.offset ?? 0;
  const source = String(file).slice(start, position?.end.offset);
  const line = TABLE.exec(source);
  if (line?.[0].includes('|') === true) tell(file, start, { what: 'a table', instead: 'write a list, or sentences' });
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
    const what = twice ? `the name [${name}] a second time` : `the name [${name}], which no link uses`;
    const message = `found ${what}, expected one for the links that use it: take the line out, or correct the name`;
    file.message(message, { place: node.position, ruleId: 'lost-mark' });
  });
}
