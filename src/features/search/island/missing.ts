/** `<search-for-missing>`: searches for the words of an address at which there is nothing, and shows what is found. */
import { findEntries } from '../../../core/search/find.ts';
import { LONGEST_QUERY } from '../../../core/search/query.ts';
import { element } from '../../../ui/island.ts';
import { withWholeDates } from '../../../wording/whole-dates.ts';
import { withIndex } from '../../../ui/search/load.ts';
import { SEARCH_KINDS } from '../kinds.ts';
import { wordsOfAddress } from './address-words.ts';

const SHOWN = 6;

class SearchForMissing extends HTMLElement {
  connectedCallback(): void {
    // Where the search cannot be done, the page still leads to it.
    void this.search(wordsOfAddress(location.pathname).slice(0, LONGEST_QUERY)).catch(() => undefined);
  }

  private async search(words: string): Promise<void> {
    if (words === '') return;
    const folder = new URL(this.dataset.search ?? '', location.href).href;
    const rows = await withIndex(folder, async (looking) => {
      const { hits } = await findEntries(words, looking);
      return hits.slice(0, SHOWN).flatMap(({ entry }) => {
        const told = looking.index.entries[entry];
        if (told === undefined) return [];
        const link = element('a', '', withWholeDates(told.title));
        link.href = new URL(`../${told.path}`, folder).href;
        const row = element('li', '');
        row.append(link, ' ', element('span', 'note', told.id ?? SEARCH_KINDS[told.kind]));
        return [row];
      });
    });
    if (rows.length === 0) return;
    this.querySelector('ul')?.append(...rows);
    this.querySelector('p a')?.setAttribute('href', `${folder}?q=${encodeURIComponent(words)}`);
    this.hidden = false;
  }
}

customElements.define('search-for-missing', SearchForMissing);
