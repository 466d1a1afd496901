/** `<own-copy>`: looks for the site's quotations in a reader's own copy of the article. Nothing of it leaves the page. */
import { plainByte } from '../../../core/fingerprint/plain-hmac.ts';
import { compareCopy, type CopyComparison, type CopyFinding, type OurCopy } from '../copy.ts';
import { element, elementIn, link, loadJson } from '../../../ui/island.ts';

const byte = plainByte();

class OwnCopy extends HTMLElement {
  private readonly field = elementIn(this, 'textarea', HTMLTextAreaElement);
  private readonly file = elementIn(this, 'input[type=file]', HTMLInputElement);
  private readonly status = elementIn(this, '.check-status', HTMLElement);
  private readonly result = elementIn(this, '.check-result', HTMLElement);

  connectedCallback(): void {
    elementIn(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    elementIn(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.compare();
    });
    this.file.addEventListener('change', () => void this.open());
  }

  private async open(): Promise<void> {
    const [file] = this.file.files ?? [];
    if (file === undefined) return;
    this.field.value = await file.text();
    await this.compare(await file.text());
  }

  /** @param text as the file has it: a field makes all ends of lines alike */
  private async compare(text = this.field.value): Promise<void> {
    this.result.replaceChildren();
    this.status.textContent = 'Comparing …';
    let ours: OurCopy;
    try {
      ours = await loadJson<OurCopy>(this.dataset.quotations ?? '');
    } catch {
      this.status.textContent = 'Our quotations did not arrive: try again.';
      return;
    }
    const told = compareCopy(byte, text, ours);
    if (typeof told === 'string') {
      this.status.textContent = told;
      return;
    }
    this.status.textContent = told.quotes;
    this.result.append(...shown(told));
  }
}

function shown({ same, others, findings }: CopyComparison): HTMLElement[] {
  return [
    element('p', '', others === undefined ? same : `${same} ${others}`),
    element('ol', 'check-quotes', ...findings.map(shownFinding)),
  ];
}

function shownFinding({ quote, found, where }: CopyFinding): HTMLElement {
  const words = element('q', '', quote.exact);
  words.dir = 'auto';
  const claims = quote.claims.flatMap(({ id, url }) => [' ', link(url, id)]);
  const place = element('span', 'note', found ? where : '');
  return element(
    'li',
    found ? '' : 'check-missing',
    ...(found ? [] : [element('b', '', 'Not found: ')]),
    words,
    ' ',
    place,
    ...claims,
  );
}

customElements.define('own-copy', OwnCopy);
