/** A body is plain markdown: nothing that could carry code into a page, and nothing that a page has no style for. */
import type { Nodes, Root } from 'mdast';
// Its types add directives to the nodes of mdast.
import type {} from 'remark-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Finding } from '../../core/finding.ts';
import { mdx, plainBody, rawHtml } from '../../core/rules/index.ts';
import { tellAt } from './tell.ts';

/** Words, and the marks that bodies and pages may set in them. */
export const PLAIN: readonly Nodes['type'][] = [
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'break',
  'list',
  'listItem',
  'heading',
  'link',
  'linkReference',
  'definition',
];

/** Everything that a body may hold, and nothing else. The directives have a plugin of their own. */
const ALLOWED: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  ...PLAIN,
  'textDirective',
  'leafDirective',
  'containerDirective',
]);

/** What is said of each sort of node that an editor may try. */
const REFUSED: Partial<Record<Nodes['type'], (path: []) => Finding>> = {
  html: rawHtml.tell,
  code: plainBody.code,
  inlineCode: plainBody.inlineCode,
  image: plainBody.image,
  imageReference: plainBody.imageReference,
  blockquote: plainBody.blockquote,
  thematicBreak: plainBody.thematicBreak,
};

/** `{…}` is an expression in MDX and nothing in markdown; a directive's attributes that follow a blank are left over, too. */
const BRACES = /[{}]/;

/** The first words of a module: MDX reads them as code. */
const MODULE = /^(?:import\s.*\sfrom\s|export\s+(?:default|const|let|function|async)\s)/;

/**
 * Reports raw HTML, code, pictures, bare block quotes and MDX.
 *
 * `A <b>bold</b> word` → 1:3 found raw HTML, expected plain markdown: take the tags out
 */
export function remarkPlainBody() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, _index, parent) => {
      if (!ALLOWED.has(node.type))
        tellAt(file, REFUSED[node.type]?.([]) ?? plainBody.other([], node.type), node.position);
      else if (node.type === 'text' && MODULE.test(node.value) && parent?.children[0] === node)
        tellAt(file, mdx.line([]), node.position);
      else if (node.type === 'text' && BRACES.test(node.value)) tellAt(file, mdx.bracket([]), node.position);
    });
  };
}
