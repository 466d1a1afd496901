/** Steps from day to day: buttons, arrow keys, and a finger that moves sideways. */

/** How far a finger has to move, in pixels, to be a step. */
const SWIPE = 50;

/** Makes the links of the days into steps, with one button before and one after them. */
export function dayButtons(
  nav: HTMLElement,
  days: readonly string[],
  now: () => string,
  go: (day: string) => void,
): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-day]')];
  const step = (by: number): void => {
    const day = days[days.indexOf(now()) + by];
    if (day !== undefined) go(day);
  };
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go(link.dataset.day ?? '');
    });
  }
  nav.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || (event.target as Element).matches('select')) return;
    event.preventDefault();
    step(by);
    links.find(({ dataset }) => dataset.day === now())?.focus();
  });
  const list = nav.querySelector('ul');
  list?.before(button('Day before', '‹', -1));
  list?.after(button('Day after', '›', 1));

  function button(name: string, sign: string, by: number): HTMLButtonElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = sign;
    element.setAttribute('aria-label', name);
    element.addEventListener('click', () => {
      step(by);
    });
    return element;
  }
}

/** Calls back with 1 for a finger that moves to the left, and -1 for one to the right. */
export function onSwipe(element: HTMLElement, go: (by: 1 | -1) => void): void {
  let from: Touch | undefined;
  element.addEventListener(
    'touchstart',
    ({ touches }) => {
      from = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true },
  );
  element.addEventListener('touchend', ({ changedTouches: [to] }) => {
    if (from === undefined || to === undefined) return;
    const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = undefined;
    if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) go(across < 0 ? 1 : -1);
  });
}
