/** Makes a remark-lint rule about our own text: everything outside quotations. */
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { SKIP, visit } from 'unist-util-visit';
import type { ProseFault } from '../record/own-prose.ts';
import { isDirective } from './quotation-directive.ts';
import { placeInText } from './place-in-text.ts';

/**
 * @param origin the rule's name, as `panjshir:neutral-language`
 * @param find what is wrong in a text
 */
export function ownTextRule(origin: string, find: (text: string) => ProseFault[]) {
  return lintRule<Root>(origin, (tree, file) => {
    visit(tree, (node) => {
      if (isDirective(node)) return SKIP;
      if (node.type !== 'text') return undefined;
      for (const { found, index, message } of find(node.value))
        file.message(message, placeInText(node, found, index, file));
      return undefined;
    });
  });
}
