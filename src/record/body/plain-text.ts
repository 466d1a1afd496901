/** The words of markdown without its marks. */
import type { Nodes } from 'mdast';
// Its types add directives to the nodes of mdast.
import type {} from 'remark-directive';

/**
 * The text of nodes in a row: paragraphs apart by an empty line, quotations between quotation marks.
 *
 * `He said *this*: :quote[we won]{…}` → `He said this: “we won”`
 */
export function plainText(nodes: readonly Nodes[], quoted: PrintQuote = (words) => `“${words}”`): string {
  return inside(nodes, quoted).trim();
}

/** How a directive's words stand in the text. */
export type PrintQuote = (words: string, attributes: Readonly<Record<string, string | null | undefined>>) => string;

function textOf(node: Nodes, quoted: PrintQuote): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s+/g, ' ');
    case 'break':
      return ' ';
    case 'paragraph':
    case 'heading':
      return `${inside(node.children, quoted)}\n\n`;
    case 'listItem':
      return `${inside(node.children, quoted).trim()}\n\n`;
    case 'textDirective':
      return quoted(inside(node.children, quoted), node.attributes ?? {});
    case 'containerDirective':
      return `${quoted(inside(node.children, quoted).trim(), node.attributes ?? {})}\n\n`;
    default:
      return 'children' in node ? inside(node.children, quoted) : '';
  }
}

function inside(nodes: readonly Nodes[], quoted: PrintQuote): string {
  return nodes.map((node) => textOf(node, quoted)).join('');
}
