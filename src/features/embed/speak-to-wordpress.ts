/**
 * WordPress shows a card in a frame that may run scripts and nothing else: no link leads out of it. It keeps the frame
 * aside until the card has told its height, and follows a link that the card asks it to follow. It says that it is
 * there by a secret at the end of the card's address; without one, the card says nothing to anybody.
 */
const secret = /[?&]secret=([a-z0-9]+)/i.exec(location.hash)?.[1];

if (secret !== undefined && window.parent !== window) {
  const tell = (message: string, value: string | number): void => {
    window.parent.postMessage({ message, value, secret }, '*');
  };
  const tellHeight = (): void => {
    tell('height', document.documentElement.scrollHeight);
  };
  tellHeight();
  addEventListener('resize', tellHeight);
  // It may have begun to listen only now.
  addEventListener('message', ({ source }) => {
    if (source === window.parent) tellHeight();
  });
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    event.preventDefault();
    tell('link', link.href);
  });
}
