/** The part of a page that keeps the whole record on the device, says how far it is, and takes everything off again. */
import { sizeInWords } from '../../../wording/sizes.ts';
import { forgetAll, wholes } from '../../../ui/offline/copies.ts';
import { READ, cachePrefix, type Build, type ToWorker } from '../../../ui/offline/names.ts';
import { currentBuild, keepWhole, Unfinished } from './keeping.ts';

const ROOT = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;

const WHY: Record<Unfinished['why'], string> = {
  stopped: 'Stopped. What has come stays, and you can go on later.',
  'no line': 'The site does not answer. What has come stays, and you can go on later.',
  'no room':
    'Your device has no room for all of it, or allows the site no more. Take away what has come, or make room.',
  changing: 'The site has just changed. Go on to load what is new.',
};

class KeepRecord extends HTMLElement {
  private readonly status = document.createElement('p');
  private readonly bar = document.createElement('progress');
  private readonly buttons = document.createElement('p');

  connectedCallback(): void {
    this.status.role = 'status';
    this.bar.hidden = true;
    this.bar.setAttribute('aria-label', 'How much of the record has come');
    this.append(this.status, this.bar, this.buttons);
    if (import.meta.env.OFFLINE === 'off' || !('serviceWorker' in navigator) || !('caches' in window)) {
      this.status.textContent =
        import.meta.env.OFFLINE === 'off'
          ? 'This site keeps no pages at present.'
          : 'This browser can keep no pages of this site: it needs a secure line, and no private window.';
      return;
    }
    void this.show();
  }

  /** Says what is there, and offers what can be done. */
  private async show(before = ''): Promise<void> {
    const [now, kept, worker] = [await currentBuild(ROOT), await wholes(ROOT), await navigator.serviceWorker.getRegistration(ROOT)]; // prettier-ignore
    const read = await pagesRead();
    const whole = kept.find(({ done }) => done !== undefined)?.done;
    const isNewest = whole !== undefined && (now === undefined || whole.build === now.build);
    const told = [
      before,
      whole === undefined
        ? kept.length > 0 && 'A part of the whole record is on this device.'
        : `This device keeps the whole record: build ${whole.build}, ${sizeInWords(whole.bytes)}.`,
      whole !== undefined && !isNewest && 'The site has changed since.',
      read.length > 0 && `Pages that you read and that are kept: ${String(read.length)}.`,
      now === undefined && whole === undefined && 'The site does not answer now.',
    ];
    this.status.textContent = told.filter((part) => part !== false && part !== '').join(' ');
    this.bar.hidden = true;
    const start = whole !== undefined ? 'Bring it up to date' : kept.length > 0 ? 'Go on' : 'Keep the whole record';
    this.offer([
      now !== undefined && !isNewest && [`${start} (${sizeInWords(now.bytes)})`, () => this.keep(now)],
      (kept.length > 0 || read.length > 0) && ['Take everything off this device', () => this.forget()],
      worker !== undefined &&
        worker.waiting !== null && [
          'Use the new version of what keeps pages',
          () => {
            this.takeOver(worker);
          },
        ],
    ]);
  }

  private offer(deeds: readonly (false | readonly [label: string, deed: () => Promise<void> | void])[]): void {
    const buttons = deeds.flatMap((each) => {
      if (each === false) return [];
      const [label, deed] = each;
      const button = document.createElement('button');
      button.textContent = label;
      button.type = 'button';
      button.addEventListener('click', () => {
        void deed();
      });
      return [button, ' '];
    });
    this.buttons.replaceChildren(...buttons);
  }

  private async keep(now: Build): Promise<void> {
    const stop = new AbortController();
    this.bar.max = now.bytes;
    this.bar.value = 0;
    this.bar.hidden = false;
    this.status.textContent = `Loading ${String(now.files)} files, ${sizeInWords(now.bytes)}.`;
    this.offer([['Stop', () => { stop.abort(); }]]); // prettier-ignore
    this.buttons.querySelector('button')?.focus();
    // Asked of the reader, where the browser asks: else it may throw the copies away when room gets short. Not every WebKit
    // knows of it.
    void (navigator as { storage?: StorageManager }).storage?.persist();
    try {
      await keepWhole(ROOT, now, ({ bytes }) => { this.bar.value = bytes; }, stop.signal); // prettier-ignore
      await this.show();
    } catch (error) {
      stop.abort();
      if (!(error instanceof Unfinished)) throw error;
      await this.show(WHY[error.why]);
    }
  }

  private async forget(): Promise<void> {
    await forgetAll(ROOT);
    await this.show('Nothing is kept any more. The next page that you read will be.');
  }

  private takeOver({ waiting }: ServiceWorkerRegistration): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => void this.show('The new version is in use.'), { once: true }); // prettier-ignore
    waiting?.postMessage('take over' satisfies ToWorker);
  }
}

/** The pages that were read and are kept. Only to ask must make no cache of them. */
async function pagesRead(): Promise<readonly Request[]> {
  const name = cachePrefix(ROOT) + READ;
  if (!(await caches.has(name))) return [];
  const kept = await (await caches.open(name)).keys();
  return kept.filter(({ url }) => url.endsWith('/'));
}

customElements.define('keep-record', KeepRecord);
