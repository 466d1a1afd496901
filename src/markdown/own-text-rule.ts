/** Makes a remark-lint rule about our own text: everything outside quotations. */
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import type { ProseFault } from '../record/own-prose.ts';
import { ownText } from './own-text.ts';

/**
 * @param origin the rule's name, as `record:neutral-language`
 * @param find what is wrong in a text
 */
export function ownTextRule<Options = undefined>(
  origin: string,
  find: (text: string, options: Options) => ProseFault[],
) {
  return lintRule<Root, Options>(origin, (tree, file, options) => {
    for (const { text, placeOf } of ownText(tree)) {
      for (const { index, message } of find(text, options)) file.message(message, placeOf(index, file));
    }
  });
}
