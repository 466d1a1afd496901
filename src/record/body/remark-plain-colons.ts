/** Colons that only look like directives: `at 9:15` and `Sarvand:a town` are text. */
import type { Root } from 'mdast';
// Its types add directives to the nodes of mdast.
import type {} from 'remark-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Turns a text directive that is no `:quote` and has neither `[…]` nor `{…}` back into text.
 *
 * `at 9:15` → the text `at 9:15`
 */
export function remarkPlainColons() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'textDirective', (node, index, parent) => {
      const source = String(file).slice(node.position?.start.offset, node.position?.end.offset);
      if (node.name === 'quote' || /[[{]/.test(source) || index === undefined) return;
      parent?.children.splice(index, 1, {
        type: 'text',
        value: source,
        ...(node.position && { position: node.position }),
      });
    });
  };
}
