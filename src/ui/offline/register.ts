/**
 * On every page, once it is there: starts the worker that keeps what was read, and tells it of what came before it. Where it
 * has something to say, it stands above the page.
 */
import type { ToPage } from './names.ts';
import { WORKER_FILE } from './worker-file.ts';

const WORDS: Record<ToPage, string> = {
  'newer build': 'The site has changed since your device kept the whole record',
  'newer worker': 'What keeps pages on your device has a new version',
};

const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');
// Not on every page that can be opened there is one: not from a disk, and not over a line that anybody can change.
const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };

async function start(worker: ServiceWorkerContainer): Promise<void> {
  worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
    const [line, link] = [document.createElement('p'), document.createElement('a')];
    line.role = 'status';
    link.href = `${root}data/#keep`;
    link.textContent = WORDS[data];
    line.append(link);
    document.querySelector('main')?.prepend(line);
  };
  await worker.register(root + WORKER_FILE);
  const { active } = await worker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ read: [location.href, ...loaded] });
}

if (import.meta.env.PROD && import.meta.env.OFFLINE !== 'off' && serviceWorker !== undefined) {
  const begin = () => {
    // A browser may keep none, as in a private window: then none is kept.
    start(serviceWorker).catch(() => undefined);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
