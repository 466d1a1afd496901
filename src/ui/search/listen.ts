/**
 * On every page: waits until somebody turns to a search field, and then loads what works it. "/" and Ctrl or Cmd with K
 * lead there. Without script the form asks the page of the search all the same.
 */
import '../frame/give-back.ts';
import '../offline/register.ts';

const FIELD = 'form[role="search"] input[name="q"]';

document.addEventListener('focusin', ({ target }) => {
  // The search's own page works its form itself.
  if (target instanceof HTMLInputElement && target.matches(`${FIELD}:not(search-page *)`)) {
    void import('./box.ts').then(
      ({ workBox }) => {
        workBox(target);
      },
      () => {
        // The page was left before it came, or there is no line: the form asks the page of the search, as without script.
      },
    );
  }
});

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  const asked = (event.ctrlKey || event.metaKey ? key.toLowerCase() === 'k' : key === '/' && !typing) && !event.altKey;
  if (!asked) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>(`search-page ${FIELD}, ${FIELD}`)];
  const own = fields.find((each) => each.closest('search-page') !== null);
  const field = own ?? fields.find((each) => each.checkVisibility()) ?? fields[0];
  if (field === undefined) return;
  event.preventDefault();
  if (!field.checkVisibility()) field.closest<HTMLElement>('[popover]')?.showPopover();
  field.focus();
  field.select();
});
