/** Copies of the site's files on the reader's device. Pages and the worker see the same ones. */
import { DONE, KEPT_AT, KEPT_BUILD, WHOLE, cachePrefix, cacheKeyOf, type Build } from './names.ts';

/** A response with when it was kept, and of which build it is. */
export function stamped(response: Response, build: string, at = new Date()): Response {
  const headers = new Headers(response.headers);
  headers.set(KEPT_AT, at.toISOString());
  headers.set(KEPT_BUILD, build);
  // The body is kept as it is read: it is no longer compressed.
  headers.delete('content-encoding');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** A whole record on the device, whole or on its way. */
export interface Whole {
  cache: Cache;
  build: string;
  /** What it is; undefined while a part of it is missing. */
  done: Build | undefined;
}

/** Every whole record on the device. */
export async function wholes(root: string): Promise<Whole[]> {
  const start = cachePrefix(root) + WHOLE;
  const names = (await caches.keys()).filter((name) => name.startsWith(start));
  return Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const done = await cache.match(root + DONE);
      return { cache, build: name.slice(start.length), done: done && ((await done.json()) as Build) };
    }),
  );
}

/** The newest copy of a file: that which was read, or that of a whole record. */
export async function newestCopy(root: string, address: string, read?: Response): Promise<Response | undefined> {
  const copies = [read];
  for (const { cache } of await wholes(root)) copies.push(await cache.match(cacheKeyOf(address)));
  const found = copies.filter((copy) => copy !== undefined);
  return found.sort((a, b) => keptAt(b) - keptAt(a))[0];
}

function keptAt({ headers }: Response): number {
  return Date.parse(headers.get(KEPT_AT) ?? '') || 0;
}

/** Takes everything of the site off the device. */
export async function forgetAll(root: string): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(cachePrefix(root))) await caches.delete(name);
}
