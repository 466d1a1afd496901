/**
 * `<copy-texts>`: sets a button before each text marked `data-copy`, which puts it on the clipboard, and says so. A link that
 * is marked stands for the text of its file, which is fetched when it is asked for; its button comes after it.
 */
class CopyTexts extends HTMLElement {
  connectedCallback(): void {
    for (const text of this.querySelectorAll<HTMLElement>('[data-copy]')) {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
      button.setAttribute('aria-label', `Copy ${text.dataset.copy ?? ''}`);
      const status = document.createElement('span');
      status.setAttribute('role', 'status');
      const row = Object.assign(document.createElement('p'), { className: 'copy' });
      row.append(status, ' ', button);
      text[text instanceof HTMLAnchorElement ? 'after' : 'before'](row);
      button.addEventListener('click', () => {
        // Emptied first, so that a second time is said again.
        status.textContent = '';
        void copy(text).then((told) => (status.textContent = told));
      });
    }
  }
}

/** Copies the words, and their type where it has any. Where the browser does not let us, selects them. */
async function copy(text: HTMLElement): Promise<string> {
  const as = (type: string, words: string) => [type, new Blob([words], { type })] as const;
  // A promise, as a browser lets nobody write who comes back later.
  const plain =
    text instanceof HTMLAnchorElement
      ? (['text/plain', textOf(text.href)] as const)
      : as('text/plain', text.textContent);
  const types = text.querySelector('i') === null ? [plain] : [plain, as('text/html', text.innerHTML)];
  try {
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries<string | Blob | PromiseLike<string | Blob>>(types)),
    ]);
    return 'Copied';
  } catch {
    if (text instanceof HTMLAnchorElement) return 'Not copied: take the file';
    getSelection()?.selectAllChildren(text);
    return 'Selected: press Ctrl+C or ⌘C';
  }
}

/** The text of a file. */
async function textOf(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return new Blob([await answer.text()], { type: 'text/plain' });
}

customElements.define('copy-texts', CopyTexts);
