/** Citation.js (https://citation.js.org), set up once. It runs when the site is built, and never in a browser. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-bibtex';
import { STYLES, type StyleName } from './for-style.ts';
import type { CslItem } from './item.ts';
import chicago from './styles/chicago-author-date.csl?raw';
import mla from './styles/modern-language-association.csl?raw';
import { latexItem } from './latex.ts';

const { styles } = plugins.config.get('@csl');
styles.add('apa', forLists(styles.get('apa')));
styles.add('chicago', forLists(chicago));
styles.add('mla', forLists(mla));

/**
 * The part of a style that sets a list of references. The engine else sets every reference as a mark in running text as
 * well, and works out what to sort it by, which takes as long again.
 */
function forLists(style: string): string {
  return style
    .replace(/<citation\b.*<\/citation>/s, '<citation><layout><text value=""/></layout></citation>')
    .replace(/<sort>.*?<\/sort>/s, '');
}

// Our ids are the labels, with their hyphens; letters beyond ASCII stay, as the library would drop what it does not know.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** An entry of a list of references, as HTML for running text. */
export function entryIn(style: StyleName, item: CslItem): string {
  // One at a time: of two by one author in one year, a list makes "2026a" and "2026b".
  const list = new Cite(STYLES[style].layOut(item)).format('bibliography', {
    template: style,
    format: 'html',
    lang: 'en-US',
  });
  return list.replace(/<\/?(?:div|span)\b[^>]*>/g, '').trim();
}

/** An entry of a BibTeX file. */
export function bibtexOf(item: CslItem): string {
  return `${new Cite(latexItem(item)).format('bibtex').trim()}\n`;
}
