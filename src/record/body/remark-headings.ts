/** The headings of a body fit under the page's own. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { headingDepth } from '../../core/rules/index.ts';
import { tellAt } from './tell.ts';

export interface HeadingOptions {
  /** The highest level that a heading may have. */
  first: number;
}

/**
 * Reports a heading that is higher than it may be, or skips a level. A body starts at level 3: the page's title is of
 * level 1, and the heading over the account of level 2.
 *
 * `# Title` → 1:1 found a heading of level 1, expected level 3 (###): write three marks
 */
export function remarkHeadings({ first }: HeadingOptions) {
  return (tree: Root, file: VFile): void => {
    let deepest = first;
    visit(tree, 'heading', (heading) => {
      const { depth, position } = heading;
      if (depth < first || depth > deepest) {
        const levels =
          deepest === first ? `level ${String(first)}` : `a level from ${String(first)} to ${String(deepest)}`;
        const marks = '#'.repeat(Math.min(Math.max(depth, first), deepest));
        tellAt(file, headingDepth.tell([], depth, levels, marks), position);
      } else deepest = Math.min(6, depth + 1);
    });
  };
}
