/** What character references hide: the text of a body as a reader's program gets it, judged. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findUnseen } from '../../core/language/unseen.ts';
import { controlCharacter } from '../../core/rules/index.ts';
import { placeInText } from './place-in-text.ts';
import { isDirective } from './quotation-directive.ts';
import { tellAt } from './tell.ts';

/**
 * Reports characters that nobody sees, in our words, in a source's, and in addresses.
 *
 * `A &#x202E;word` → 1:3 found a mark that turns the direction of the text (U+202E), …
 */
export function remarkUnseen() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      for (const text of textsBeside(node)) {
        for (const { what } of findUnseen(text)) tellAt(file, controlCharacter.tell([], what), node.position);
      }
      if (!('value' in node)) return;
      for (const { index, what } of findUnseen(node.value)) {
        const place = node.type === 'text' ? placeInText(node, index, file) : node.position;
        tellAt(file, controlCharacter.tell([], what), place);
      }
    });
  };
}

/** The texts that a node has besides its own value. */
function textsBeside(node: Nodes): string[] {
  const { url, title, alt } = { url: '', title: '', alt: '', ...node };
  const attributes = isDirective(node) ? Object.values(node.attributes ?? {}) : [];
  return [url, title, alt, ...attributes].filter((text) => typeof text === 'string');
}
