import { capital, counted } from '../../../../wording/words.ts';

/** Shows the claims of one topic in the lists, and in the map that reads them. */
export function showTopic(root: HTMLElement, topic: string | undefined): void {
  for (const said of root.querySelectorAll<HTMLElement>('li[data-of]')) {
    const rows = [...said.querySelectorAll<HTMLElement>('.day-claim')];
    for (const row of rows) row.hidden = topic !== undefined && row.dataset.topic !== topic;
    const shown = rows.filter(({ hidden }) => !hidden);
    said.hidden = shown.length === 0;
    const more = said.querySelector('details');
    if (more === null) continue;
    const inside = shown.filter((row) => more.contains(row)).length;
    more.hidden = inside === 0;
    // Where nothing stands before it, there is no "more".
    if (inside === shown.length) more.open = true;
    const words = more.querySelector('summary');
    if (words) words.textContent = capital(counted(inside, 'more claim'));
  }
}
