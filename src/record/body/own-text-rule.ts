/** Makes a remark-lint rule about our own text: everything outside quotations. */
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import type { ProseFault } from '../own-prose.ts';
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

/**
 * A rule that breaks has a message made of its error, as if that were what it found: of marks that stand too deep in one
 * another for it, the error is thrown again.
 * @throws RangeError where a rule could not go as deep as the tree
 */
export function throwTooDeep({ messages }: VFile): void {
  for (const { cause } of messages) if (cause instanceof RangeError) throw cause;
}
