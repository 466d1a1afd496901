/** The headings of a body fit under the page's own. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The page's title is of level 1, and the heading over the account of level 2. */
const FIRST = 3;

/**
 * Reports a heading that is higher than level 3, or skips a level.
 *
 * `# Title` → 1:1 found a heading of level 1, expected level 3 (###): write three marks
 */
export function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    let deepest = FIRST;
    visit(tree, 'heading', (heading) => {
      const { depth, position } = heading;
      if (depth < FIRST || depth > deepest) {
        const levels =
          deepest === FIRST ? `level ${String(FIRST)}` : `a level from ${String(FIRST)} to ${String(deepest)}`;
        const message = `found a heading of level ${String(depth)}, expected ${levels}: write ${'#'.repeat(Math.min(Math.max(depth, FIRST), deepest))}`;
        file.message(message, { place: position, ruleId: 'heading-depth' });
      } else deepest = Math.min(6, depth + 1);
    });
  };
}
