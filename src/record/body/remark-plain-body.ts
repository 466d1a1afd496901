/** A body is plain markdown: nothing that could carry code into a page, and nothing that a page has no style for. */
import type { Nodes, Root } from 'mdast';
// Its types add directives to the nodes of mdast.
import type {} from 'remark-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

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

/** What is wrong with each sort of node that an editor may try, and what to do. */
const REFUSED: Partial<Record<Nodes['type'], string>> = {
  html: 'found raw HTML, expected plain markdown: take the tags out',
  code: 'found a block of code, expected plain markdown: take the fence or the indentation out',
  inlineCode: 'found code, expected plain markdown: take the backticks out',
  image: 'found a picture, expected words alone: take it out',
  imageReference: 'found a picture, expected words alone: take it out',
  blockquote:
    'found a block quote without a source, expected every quotation proved: write :::quote{source=… voice=…}, the words, and ::: on a line of its own',
  thematicBreak: 'found a rule, expected paragraphs: take it out',
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
      if (!ALLOWED.has(node.type)) {
        const message = REFUSED[node.type] ?? `found ${node.type}, expected plain markdown: take it out`;
        file.message(message, { place: node.position, ruleId: node.type === 'html' ? 'raw-html' : 'plain-body' });
      } else if (node.type === 'text' && MODULE.test(node.value) && parent?.children[0] === node) {
        const message = 'found a line of code, expected plain markdown: take it out';
        file.message(message, { place: node.position, ruleId: 'mdx' });
      } else if (node.type === 'text' && BRACES.test(node.value)) {
        const message =
          'found a curly bracket, expected plain markdown: take it out, or join it to the :quote[…] before it';
        file.message(message, { place: node.position, ruleId: 'mdx' });
      }
    });
  };
}
