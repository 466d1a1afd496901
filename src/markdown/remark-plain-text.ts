/** Keeps the words of a body, for excerpts. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { quotedInText, RECORD_LANGUAGE } from '../domain/languages.ts';
import { plainText, type Quoted } from './plain-text.ts';

declare module 'vfile' {
  interface DataMap {
    /** The words of a body without its marks. */
    text: string;
  }
}

interface Options {
  /** The language of a source; `undefined` where the source is not sound. */
  languageOf: (source: string) => string | undefined;
}

/**
 * Sets the file's `text`.
 *
 * `He said *this*.` → `He said this.`
 */
export function remarkPlainText({ languageOf }: Options) {
  const quoted: Quoted = (words, { source, translation }) =>
    quotedInText(words, languageOf(source ?? '') ?? RECORD_LANGUAGE, translation ?? undefined);
  return (tree: Root, file: VFile): void => {
    file.data.text = plainText(tree.children, quoted);
  };
}
