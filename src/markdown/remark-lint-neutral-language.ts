/** A remark-lint rule: our own text takes no side, and has no quotation marks. Proved quotations are exempt. */
import type { Nodes, Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { SKIP, visit } from 'unist-util-visit';
import { findOwnProseFaults } from '../record/own-prose.ts';
import { isDirective } from './quotation-directive.ts';
import { placeInText } from './place-in-text.ts';

/**
 * Reports loaded words and quotation marks, each at its place.
 *
 * `The regime held Bazarak.` → 1:5 found "regime", …
 *
 * `He spoke of :quote[the regime in the capital city]{…}.` → nothing: the words are a source's
 */
export const remarkLintNeutralLanguage = lintRule<Root>('panjshir:neutral-language', (tree, file) => {
  visit(tree, (node: Nodes) => {
    if (isDirective(node)) return SKIP;
    if (node.type !== 'text') return undefined;
    for (const { found, index, rule, message } of findOwnProseFaults(node.value)) {
      file.message(message, { place: placeInText(node, found, index, file), ruleId: rule, source: 'panjshir' });
    }
    return undefined;
  });
});
