/** Makes a remark-lint rule about our own text: everything outside quotations. */
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import type { Finding } from '../../core/finding.ts';
import type { Rule } from '../../core/rule.ts';
import { ownText } from './own-text.ts';

/**
 * @param rule that the findings are of
 * @param find what is wrong in a text, with where it starts as its path
 */
export function ownTextRule<Options = undefined>({ id }: Rule, find: (text: string, options: Options) => Finding[]) {
  return lintRule<Root, Options>(`record:${id}`, (tree, file, options) => {
    for (const { text, placeOf } of ownText(tree)) {
      for (const { path, message } of find(text, options)) file.message(message, placeOf(Number(path[0]), file));
    }
  });
}
