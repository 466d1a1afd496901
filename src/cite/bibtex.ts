/** The BibTeX of Citation.js (https://citation.js.org), set up once. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './item.ts';
import { latexItem } from './latex.ts';

// Our ids are the labels, with their hyphens; letters beyond ASCII stay, as the library would drop what it does not know.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** An entry of a BibTeX file. */
export function bibtexOf(item: CslItem): string {
  return `${new Cite(latexItem(item)).format('bibtex').trim()}\n`;
}
