/** Keeps the words of a body, for excerpts. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { quotedInText } from '../../core/languages.ts';
import { plainText, type PrintQuote } from './plain-text.ts';

declare module 'vfile' {
  interface DataMap {
    /** The words of a body without its marks. */
    text: string;
  }
}

interface Options {
  /** The language of a source; `undefined` where the source is not sound. */
  languageOf: (source: string) => string | undefined;
  /** The language of our own text. */
  ownLanguage: string;
}

/**
 * Sets the file's `text`.
 *
 * `He said *this*.` → `He said this.`
 */
export function remarkPlainText({ languageOf, ownLanguage }: Options) {
  const quoted: PrintQuote = (words, { source, translation }) =>
    quotedInText(words, languageOf(source ?? '') ?? ownLanguage, ownLanguage, translation ?? undefined);
  return (tree: Root, file: VFile): void => {
    file.data.text = plainText(tree.children, quoted);
  };
}
