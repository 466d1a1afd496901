/**
 * Gives the focus back to what opened the list of the rest when that closes: a browser does so for the outermost popover
 * alone, and on a phone this one opens inside the menu. The focus would stay in the list, at the foot of the page.
 */
const list = document.querySelector('#more');

list?.addEventListener('toggle', (event) => {
  if (event instanceof ToggleEvent && event.newState === 'closed' && list.contains(document.activeElement))
    document.querySelector<HTMLElement>('[popovertarget="more"]')?.focus();
});
