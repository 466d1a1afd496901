/** The lists of references of Citation.js (https://citation.js.org), set up once. It runs when the site is built. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { StyleName } from './for-style.ts';
import type { CslItem } from './item.ts';
import { OWN_STYLES, forLists } from './list-styles.ts';

const { styles } = plugins.config.get('@csl');
styles.add('apa', forLists(styles.get('apa')));
for (const [name, style] of Object.entries(OWN_STYLES)) styles.add(name, style);

/** A list of one reference, as the library sets it in HTML, from an item that is laid out for the style. */
export function listOf(style: StyleName, item: CslItem): string {
  // One at a time: of two by one author in one year, a list makes "2026a" and "2026b".
  return new Cite(item).format('bibliography', { template: style, format: 'html', lang: 'en-US' });
}
