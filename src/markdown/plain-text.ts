/** The words of markdown without its marks. */
import type { Nodes } from 'mdast';
// Its types add directives to the nodes of mdast.
import type {} from 'remark-directive';

/**
 * The text of nodes in a row: paragraphs apart by an empty line, quotations between quotation marks.
 *
 * `He said *this*: :quote[we won]{…}` → `He said this: “we won”`
 */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('').trim();
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s+/g, ' ');
    case 'break':
      return ' ';
    case 'paragraph':
    case 'heading':
      return `${inside(node.children)}\n\n`;
    case 'listItem':
      return `${inside(node.children).trim()}\n\n`;
    case 'textDirective':
      return `“${inside(node.children)}”`;
    case 'containerDirective':
      return `“${inside(node.children).trim()}”\n\n`;
    default:
      return 'children' in node ? inside(node.children) : '';
  }
}

function inside(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('');
}
