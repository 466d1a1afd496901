/** Keeps the words of a body, for excerpts. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { plainText } from './plain-text.ts';

declare module 'vfile' {
  interface DataMap {
    /** The words of a body without its marks. */
    text: string;
  }
}

/**
 * Sets the file's `text`.
 *
 * `He said *this*.` → `He said this.`
 */
export function remarkPlainText() {
  return (tree: Root, file: VFile): void => {
    file.data.text = plainText(tree.children);
  };
}
