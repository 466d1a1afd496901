import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedChange } from '../../tests/mutation/rendered/change.ts';

/**
 * The text of a change’s file with the change made; `undefined` where it does not fit any more.
 * @param root of the project or of its copy
 */
export function changedText({ file, find, put }: RenderedChange, root = '.'): string | undefined {
  const [before, after, ...more] = readFileSync(join(root, file), 'utf8').split(find);
  return before === undefined || after === undefined || more.length > 0 ? undefined : before + put + after;
}
