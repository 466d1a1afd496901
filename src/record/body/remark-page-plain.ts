/** A page in running text is words, and parts that the site gives to it: nothing in it is code. */
import type { Nodes, Root } from 'mdast';
// Its types add the nodes of MDX to those of mdast.
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Finding } from '../../core/finding.ts';
import { mdx, pagePart, plainBody, quoteForm } from '../../core/rules/index.ts';
import { advise } from '../reading/nearest.ts';
import { PAGE_PARTS, PAGE_WORDS } from '../text-pages/parts.ts';
import { PLAIN } from './remark-plain-body.ts';
import { tellAt } from './tell.ts';

type PageElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Everything that a page may hold besides the parts. */
const ALLOWED: ReadonlySet<string> = new Set<Nodes['type']>([
  ...PLAIN,
  'inlineCode',
  'code',
  'table',
  'tableRow',
  'tableCell',
]);

/** What is said of each sort of node that an editor may try. */
const REFUSED: Partial<Record<Nodes['type'], (path: []) => Finding>> = {
  mdxjsEsm: mdx.mdxjsEsm,
  mdxFlowExpression: mdx.mdxFlowExpression,
  mdxTextExpression: mdx.mdxTextExpression,
  image: plainBody.image,
  imageReference: plainBody.imageReference,
  blockquote: plainBody.quoteOnPage,
  footnoteReference: plainBody.footnote,
  footnoteDefinition: plainBody.footnote,
  thematicBreak: plainBody.thematicBreak,
  delete: plainBody.struck,
};

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
      const finding = faultOf(node);
      if (finding !== undefined) tellAt(file, finding, node.position);
    });
  };
}

function faultOf(node: Nodes): Finding | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return partFault(node);
  if (node.type === 'text' && /:quote[[{]/.test(node.value)) return quoteForm.page([]);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return plainBody.box([]);
  if (ALLOWED.has(node.type) || ('value' in node && COMMENT.test(node.value))) return undefined;
  return REFUSED[node.type]?.([]) ?? plainBody.otherOnPage([], node.type);
}

function partFault({ type, name, attributes, children }: PageElement): Finding | undefined {
  const isWord = PAGE_WORDS.some((word) => word === name);
  const called = name ?? '';
  if (!isWord && !PAGE_PARTS.some((part) => part === name)) {
    const all = [...PAGE_PARTS, ...PAGE_WORDS];
    return pagePart.tell([], called, all, advise(called, all, 'take the tag out'));
  }
  if (attributes.length > 0) return pagePart.attributes([], called);
  if (children.length > 0) return pagePart.words([], called);
  if (isWord && type !== 'mdxJsxTextElement') return pagePart.alone([], called);
  return !isWord && type === 'mdxJsxTextElement' ? pagePart.among([], called) : undefined;
}
