/** A page in running text is words, and parts that the site gives to it: nothing in it is code. */
import type { Nodes, Root } from 'mdast';
// Its types add the nodes of MDX to those of mdast.
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { advise } from '../reading/nearest.ts';
import { PAGE_PARTS, PAGE_WORDS } from '../text-pages/parts.ts';
import { PLAIN } from './remark-plain-body.ts';

type Part = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Everything that a page may hold besides the parts. */
const ALLOWED: ReadonlySet<string> = new Set<Nodes['type']>([
  ...PLAIN,
  'inlineCode',
  'code',
  'table',
  'tableRow',
  'tableCell',
]);

/** What is wrong with each sort of node that an editor may try, and what to do. */
const REFUSED: Partial<Record<Nodes['type'], string>> = {
  mdxjsEsm: 'found a line of code, expected words: take it out; the parts of a page are there without an import',
  mdxFlowExpression: 'found an expression of code, expected words: write what it would give, or take it out',
  mdxTextExpression: 'found an expression of code, expected words: write what it would give, or take it out',
  image: 'found a picture, expected words alone: take it out',
  imageReference: 'found a picture, expected words alone: take it out',
  blockquote: 'found a block quote, expected words of ours: a page quotes no source; lead to the claim that does',
  footnoteReference: 'found a footnote, expected words: say it in the text',
  footnoteDefinition: 'found a footnote, expected words: say it in the text',
  thematicBreak: 'found a rule, expected paragraphs: take it out',
  delete: 'found words struck through, expected words: say what changed, or take them out',
};

/** What is said of a quotation in a page. */
export const NO_QUOTATION =
  'found :quote, expected words of ours: a page quotes no source; lead to the claim that does';

/** One comment for those who write the page, and nothing behind its end. */
const COMMENT = /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/;

/**
 * Reports code, tags that are no part of the site, and whatever else is more than words.
 *
 * `<Chart />` → 1:1 "<Chart>" is no part of a page, expected one of CiteExample, …
 */
export function remarkPagePlain() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') reportPart(node, file);
      else if (node.type === 'text' && /:quote[[{]/.test(node.value)) {
        file.message(NO_QUOTATION, { place: node.position, ruleId: 'quote-form' });
      } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
        file.message('found a box to tick, expected words: take it out', {
          place: node.position,
          ruleId: 'plain-body',
        });
      } else if (!ALLOWED.has(node.type) && !('value' in node && COMMENT.test(node.value))) {
        const message = REFUSED[node.type] ?? `found ${node.type}, expected words: take it out`;
        file.message(message, { place: node.position, ruleId: node.type.startsWith('mdx') ? 'mdx' : 'plain-body' });
      }
    });
  };
}

function reportPart(node: Part, file: VFile): void {
  const fault = partFault(node);
  if (fault !== undefined) file.message(fault, { place: node.position, ruleId: 'page-part' });
}

function partFault({ type, name, attributes, children }: Part): string | undefined {
  const isWord = PAGE_WORDS.some((word) => word === name);
  if (!isWord && !PAGE_PARTS.some((part) => part === name)) {
    const all = [...PAGE_PARTS, ...PAGE_WORDS];
    const advice = advise(name ?? '', all, 'take the tag out');
    return `"<${name ?? ''}>" is no part of a page, expected one of ${all.join(', ')}: ${advice}`;
  }
  if (attributes.length > 0) return `<${String(name)}> has attributes, expected none: take them out`;
  if (children.length > 0)
    return `<${String(name)}> holds words, expected <${String(name)} /> alone: set them before or after it`;
  if (isWord)
    return type === 'mdxJsxTextElement'
      ? undefined
      : `<${String(name)} /> stands alone, expected it among the words of a sentence: write the sentence round it`;
  if (type === 'mdxJsxTextElement')
    return `<${String(name)} /> stands among words, expected it between paragraphs: set it on a line of its own`;
  return undefined;
}
