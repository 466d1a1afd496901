/// <reference lib="webworker" />
/**
 * Keeps each page that is read on the reader's device, and answers with the copy where the site does not answer: built on
 * Workbox. It is no part of a build: what it keeps says of which build it is, so that it changes only when its code does.
 * It does without navigation preload: where there is no line, Firefox (140) then shows its own page in place of the copy.
 */
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core';
import { newestCopy, stamped, wholes } from './copies.ts';
import { BUILD_FILE, FOR_WHOLE, PARTS, READ, cachePrefix, cacheKeyOf, type Build, type ToPage, type ToWorker } from './names.ts'; // prettier-ignore
import { WORKER_FILE } from './worker-file.ts';
import { aboutCopy, noCopy, titleOf, withMain, withNotice } from './told.ts';

declare const self: ServiceWorkerGlobalScope;

const ROOT = self.registration.scope;
const PREFIX = cachePrefix(ROOT);

/** How long a page that has a copy is waited for, in seconds. */
const PATIENCE = 5;
/** How many styles, scripts and faces are kept: those of several builds. */
const PARTS_KEPT = 120;
/** How many pages are named where one has no copy. */
const NAMED = 50;

/** Within so many milliseconds, what comes is of one page, and so of one build. */
const TOGETHER = 3000;

/** What is nobody's reading: the files of the whole record, the cards for other sites, and what has to be asked anew. */
const PASSED_BY = /\.(?:zip|epub|png)$|SHA256SUMS$|^offline\//;

const pathOf = (address: string) => cacheKeyOf(address).slice(ROOT.length);
const isPart = (path: string) => path.startsWith('_astro/');

let asked: { at: number; build: Promise<Build | undefined> } | undefined;

/** Which build the site is of now; undefined where it does not answer. Asked once for all that a page loads. */
function currentBuild(): Promise<Build | undefined> {
  if (asked === undefined || Date.now() - asked.at > TOGETHER) {
    const build = fetch(ROOT + BUILD_FILE, { cache: 'no-store' })
      .then((response) => (response.ok ? (response.json() as Promise<Build>) : undefined))
      .catch(() => undefined);
    asked = { at: Date.now(), build };
  }
  return asked.build;
}

const isPage = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html') === true;

/** Keeps what came whole, as of its build; of addresses that differ behind the question mark, one copy. */
const keeping: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(cacheKeyOf(request.url)),
  cacheWillUpdate: async ({ request, response }) => {
    // What somebody opens as a file, to keep it, they keep themselves.
    if (response.status !== 200 || (request.mode === 'navigate' && !isPage(response))) return null;
    return stamped(response, (await currentBuild())?.build ?? '');
  },
  cachedResponseWillBeUsed: ({ request, cachedResponse }) =>
    newestCopy(ROOT, request.url, cachedResponse).then((copy) => copy ?? null),
};

/** Says above a page that it is a copy, and of which build. */
const telling: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (cachedResponse === undefined || !isPage(cachedResponse)) return cachedResponse ?? null;
    const { headers, status } = cachedResponse;
    const html = withNotice(await cachedResponse.text(), aboutCopy(headers));
    return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
};

// Its types write `undefined` for what is left out.
const expiring = new ExpirationPlugin({ maxEntries: PARTS_KEPT, purgeOnQuotaError: true }) as WorkboxPlugin;

const pages = new NetworkFirst({
  cacheName: PREFIX + READ,
  networkTimeoutSeconds: PATIENCE,
  plugins: [keeping, telling],
});
const files = new NetworkFirst({ cacheName: PREFIX + READ, networkTimeoutSeconds: PATIENCE, plugins: [keeping] });
const parts = new CacheFirst({
  cacheName: PREFIX + PARTS,
  plugins: [keeping, expiring],
});

registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin &&
    url.href.startsWith(ROOT) &&
    !request.headers.has('range') &&
    !request.headers.has(FOR_WHOLE) &&
    !PASSED_BY.test(pathOf(url.href)),
  (options) => {
    const { request, url } = options;
    if (request.mode === 'navigate') return pages.handle(options);
    return (isPart(pathOf(url.href)) ? parts : files).handle(options);
  },
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  const kept = await keptPages();
  const [{ html } = { html: '<!doctype html><title>No copy</title><main></main>' }] = kept;
  const main = noCopy(kept.slice(0, NAMED).map(({ address, html }) => ({ address, title: titleOf(html) })));
  return new Response(withMain(html, main), { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
});

/** The pages that were read; the home page leads, where it is among them. */
async function keptPages(): Promise<{ address: string; html: string }[]> {
  const found: { address: string; html: string }[] = [];
  for (const cache of [await caches.open(PREFIX + READ), ...(await wholes(ROOT)).map((whole) => whole.cache)]) {
    for (const { url } of (await cache.keys()).slice(0, NAMED * 2)) {
      const copy =
        url.endsWith('/') && found.every(({ address }) => address !== url) ? await cache.match(url) : undefined;
      if (copy !== undefined) found.push({ address: url, html: await copy.text() });
    }
    if (found.length > 0) break;
  }
  return found.sort((a, b) => Number(b.address === ROOT) - Number(a.address === ROOT));
}

self.addEventListener('activate', (event) => {
  // The page by which it came is one that was read: it is there for its next file.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const told = event.data as ToWorker;
  if (told === 'take over') event.waitUntil(self.skipWaiting());
  else event.waitUntil(heard(told.read, event.source));
});

/** A page tells what it is made of: what came before the worker is kept now. It hears what there is to say. */
async function heard(read: readonly string[], page: ExtendableMessageEvent['source']): Promise<void> {
  for (const address of new Set(read.map(cacheKeyOf))) {
    const path = pathOf(address);
    if (!address.startsWith(ROOT) || PASSED_BY.test(path) || path === WORKER_FILE) continue;
    const cache = await caches.open(PREFIX + (isPart(path) ? PARTS : READ));
    if ((await cache.match(address)) !== undefined) continue;
    // It has just come: the browser has it.
    const response = await fetch(address, { cache: 'force-cache' }).catch(() => undefined);
    if (response?.status === 200) await cache.put(address, stamped(response, (await currentBuild())?.build ?? ''));
  }
  const say = (what: ToPage) => page?.postMessage(what);
  if (self.registration.waiting !== null) say('newer worker');
  const whole = (await wholes(ROOT)).filter(({ done }) => done !== undefined);
  if (whole.length === 0) return;
  const now = await currentBuild();
  if (now !== undefined && whole.every(({ build }) => build !== now.build)) say('newer build');
}
