/** The arrow keys go from the field to the results and between them; Escape goes back to the field. */
export function walkByArrows(field: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLElement>('a')];
  field.addEventListener('keydown', (event) => {
    const [first] = links();
    if (event.key !== 'ArrowDown' || first === undefined) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (at === -1) return;
    const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1] ?? field, Escape: field }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
