/** The card of a mark: one place, or several that lie too near to each other to be touched one by one. */
import { element } from '../../../../ui/island.ts';
import { capital, counted } from '../../../../wording/words.ts';
import type { DrawnPlace } from '../drawn-place.ts';
import { factsOf, leadRow, ownNameOf, saidOf } from './places.ts';

/** What the lists say of these places on the day: the same nodes, copied, so that a card and a list never differ. */
export function cardOf(root: HTMLElement, places: readonly DrawnPlace[], day: string): HTMLElement {
  const card = document.createElement('div');
  card.className = 'map-card';
  for (const place of places) {
    const { slug, name, href } = place;
    const own = ownNameOf(place);
    const said = saidOf(root, slug, day);
    const row = leadRow(said);
    const head = element('p', 'map-card-name');
    const link = element('a', '', name);
    link.setAttribute('href', href);
    head.append(link, ...(own === undefined ? [] : [' ', own]));
    card.append(head);
    if (row === null) {
      card.append(element('p', '', 'Nothing was said of it on this day, as far as these lists show.'));
    } else {
      const list = element('ul', 'day-claims');
      list.setAttribute('role', 'list');
      list.append(row.cloneNode(true));
      card.append(list);
      const more = (said?.querySelectorAll('.day-claim:not([hidden])').length ?? 1) - 1;
      if (more > 0 && said) {
        const all = element('a', 'map-card-more', `${capital(counted(more, 'more claim'))} in the list`);
        all.setAttribute('href', `#${said.id}`);
        all.addEventListener('click', (event) => {
          event.preventDefault();
          const details = said.querySelector('details');
          if (details) details.open = true;
          said.scrollIntoView({ block: 'start' });
          said.querySelector('a')?.focus({ preventScroll: true });
        });
        card.append(all);
      }
    }
    for (const fact of factsOf(root, place)) card.append(element('p', 'map-card-facts', fact));
  }
  return card;
}
