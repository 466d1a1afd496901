/** Changes the evidence on a claim in its page, and shows what the rules make of it. Nothing is sent, and nothing of it is the record's. */
import styles from './tool.css?inline';
import { element, elementIn, loadJson } from '../../../ui/island.ts';
import { countOf, fromFragment, isMarked, NO_CHANGES, toFragment, type SupposedChanges } from '../changes.ts';
import type { Inputs } from '../inputs.ts';
import type { compare } from '../judge.ts';
import { summaryOf } from '../said.ts';
import { bannerText, whyOf } from './answer.ts';
import { Rows } from './rows.ts';

/**
 * Puts the tool in the place of the button.
 * @param asked whether a reader asked for it here; or else an address did
 * @throws Error where the evidence or the rules do not arrive
 */
export async function openTool(place: HTMLElement, asked: boolean): Promise<void> {
  const [inputs, { compare: judge }] = await Promise.all([
    loadJson<Inputs>(place.dataset.from ?? ''),
    import('../judge.ts'),
  ]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  new Tool(place, inputs, judge).start(asked);
}

function button(words: string, onClick: () => void): HTMLElement {
  const made = element('button', '', words);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

class Tool {
  private readonly place: HTMLElement;
  private readonly inputs: Inputs;
  private readonly judge: typeof compare;
  private readonly article = elementIn(document, 'article.claim', HTMLElement);
  private readonly title = document.title;
  private readonly heading = element('h3', '', 'What if?');
  private readonly status = element('p', 'what-if-status');
  private readonly why = element('div', 'what-if-why');
  private readonly banner = element('aside', 'what-if-banner');
  /** Says it on every sheet of paper. */
  private readonly onPaper = new CSSStyleSheet({ disabled: true });
  private readonly rows: Rows;
  private fits = true;

  constructor(place: HTMLElement, inputs: Inputs, judge: typeof compare) {
    this.place = place;
    this.inputs = inputs;
    this.judge = judge;
    this.rows = new Rows(inputs, (changes) => {
      this.change(changes);
    });
  }

  start(asked: boolean): void {
    this.onPaper.replaceSync("@page { @top-center { content: 'Not the record'; font: bold 10pt sans-serif } }");
    document.adoptedStyleSheets.push(this.onPaper);
    this.heading.tabIndex = -1;
    this.status.role = 'status';
    this.banner.ariaLabel = 'Not the record';
    this.place.className = 'what-if';
    this.place.replaceChildren(
      this.heading,
      element(
        'p',
        'note',
        'Take a piece of evidence away, turn it, or add a voice: your browser judges the claim again, by the same rules. Nothing is sent, and nothing of it is the record’s.',
      ),
      this.status,
      element('div', 'what-if-parts', this.rows.element, this.why),
    );
    addEventListener('popstate', () => {
      this.read();
    });
    this.read();
    if (asked) this.heading.focus();
    else this.heading.scrollIntoView();
  }

  /** The address is the state: whatever else it leads to is the record. */
  private read(): void {
    const read = fromFragment(location.hash.slice(1), this.inputs);
    this.fits = read.fits;
    this.show(read.changes);
  }

  /** The first change is a step of the history, so that going back leads to the record; those after it are not. */
  private change(changes: SupposedChanges): void {
    const fragment = toFragment(changes);
    const address = fragment === '' ? location.pathname + location.search : `#${fragment}`;
    if (isMarked(location.hash.slice(1)) === (fragment !== '')) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.fits = true;
    this.show(changes);
  }

  private show(changes: SupposedChanges): void {
    const compared = this.judge(this.inputs, changes);
    const isOn = countOf(changes) > 0;
    this.rows.show(changes, compared);
    this.why.replaceChildren(...whyOf(compared, this.inputs, changes));
    const misfit = this.fits ? '' : ' Part of this address does not fit the claim as it is now, and was left out.';
    this.status.textContent = isOn || !this.fits ? summaryOf(compared, changes) + misfit : '';
    this.article.classList.toggle('not-the-record', isOn);
    this.onPaper.disabled = !isOn;
    // Without the verdict: that is the record's; and with plain spaces, as nothing is set in lines there.
    const claim = elementIn(this.article, 'h1', HTMLElement).innerText.replaceAll('\u00a0', ' ');
    document.title = isOn ? `Not the record: what if? ${claim}` : this.title;
    if (!isOn) {
      this.banner.remove();
      return;
    }
    const see = button('See what is changed', () => {
      this.heading.focus();
    });
    const back = button('Back to the record', () => {
      this.change(NO_CHANGES);
      this.heading.focus({ preventScroll: true });
    });
    this.banner.replaceChildren(element('p', '', ...bannerText(compared, changes)), element('p', '', see, ' ', back));
    if (!this.banner.isConnected) this.article.prepend(this.banner);
  }
}
