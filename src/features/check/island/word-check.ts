/** `<word-check>`: compares pasted words with the fingerprints of the articles. They are loaded when a reader asks; nothing is sent. */
import { printsOf } from '../../../core/fingerprint/bytes.ts';
import { plainByte } from '../../../core/fingerprint/plain-hmac.ts';
import { recognise } from '../../../core/quotation/recognise.ts';
import { tokensOf } from '../../../core/words.ts';
import { answerTo } from '../answer.ts';
import type { Fingerprints, Known } from '../known.ts';
import { element, elementIn, link, loadJson } from '../../../ui/island.ts';
import { showAnswer } from './show.ts';

/** The name, in an address's fragment, of the words to check: nothing behind # is sent to a server. */
const PARAMETER = 'words';

const byte = plainByte();

class WordCheck extends HTMLElement {
  private readonly form = elementIn(this, 'form', HTMLFormElement);
  private readonly field = elementIn(this, 'textarea', HTMLTextAreaElement);
  private readonly voice = elementIn(this, 'select', HTMLSelectElement);
  private readonly status = elementIn(this, '.check-status', HTMLElement);
  private readonly result = elementIn(this, '.check-result', HTMLElement);
  private loading: Promise<[Fingerprints, Known]> | undefined;

  connectedCallback(): void {
    elementIn(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = this.field.value.trim();
      history.pushState(null, '', words === '' ? location.pathname : `#${PARAMETER}=${encodeURIComponent(words)}`);
      void this.check();
    });
    this.voice.addEventListener('change', () => {
      if (this.field.value.trim() !== '') void this.check();
    });
    addEventListener('popstate', () => {
      this.takeAddress();
    });
    this.takeAddress();
  }

  /** The words of the address, where it has some: a link can carry them. */
  private takeAddress(): void {
    const words = new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B')).get(PARAMETER) ?? '';
    if (words === '' && this.result.childElementCount === 0) return;
    this.field.value = words;
    void this.check();
  }

  private async check(): Promise<void> {
    const text = this.field.value;
    this.result.replaceChildren();
    if (text.trim() === '') {
      this.status.textContent = 'Paste some words first.';
      return;
    }
    this.status.textContent = 'Looking …';
    let loaded: [Fingerprints, Known];
    try {
      loaded = await this.load();
    } catch {
      this.status.textContent =
        'The words could not be checked: what they are compared with did not arrive. Try again when you have a connection.';
      return;
    }
    const [fingerprints, known] = loaded;
    const found = fingerprints.map((fingerprint) => recognise(byte, text, printsOf(fingerprint)));
    const { value: actor, selectedOptions } = this.voice;
    const speaker = actor === '' ? undefined : { actor, who: selectedOptions[0]?.dataset.who ?? '' };
    const answer = answerTo(tokensOf(text).length, found, known, speaker);
    this.status.textContent = answer.summary;
    showAnswer(this.result, answer);
    if (answer.sources.length === 0) {
      const query = new URLSearchParams({ q: text.trim() });
      this.result.append(
        element('p', '', link(`${this.dataset.search ?? ''}?${query.toString()}`, 'See what the record has on them')),
      );
    }
  }

  private load(): Promise<[Fingerprints, Known]> {
    const { fingerprints = '', known = '' } = this.dataset;
    return (this.loading ??= Promise.all([loadJson<Fingerprints>(fingerprints), loadJson<Known>(known)]).catch(
      (error: unknown) => {
        this.loading = undefined;
        throw error;
      },
    ));
  }
}

customElements.define('word-check', WordCheck);
