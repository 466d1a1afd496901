/** The whole record on this device: loads it file by file, each proved by its hash, and goes on where it was broken off. */
import { stamped, wholes, type Whole } from '../../../ui/offline/copies.ts';
import { BUILD_FILE, cachePrefix, DONE, FILES_FILE, FOR_WHOLE, HASH_DIGITS, WHOLE, type Build, type KeptFile } from '../../../ui/offline/names.ts'; // prettier-ignore

/** Files that are asked for at a time: what a browser asks one server for over the older kind of line. */
const AT_ONCE = 6;

/** How often a file is asked for that does not come. */
const TRIES = 3;
/** How long it is waited for, in milliseconds, however small it is. */
const PATIENCE = 30_000;
/** Bytes that come in a millisecond at least, and what the list of all files has for one of them. */
const SLOWEST = 1;
const LINE = 100;

/** Why it stopped before all of it was there. */
export class Unfinished extends Error {
  readonly why: 'stopped' | 'no line' | 'no room' | 'changing';

  constructor(why: Unfinished['why']) {
    super(why);
    this.why = why;
  }
}

/** Which build the site is of now; undefined where it does not answer. */
export async function currentBuild(root: string): Promise<Build | undefined> {
  try {
    const response = await fetch(root + BUILD_FILE, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as Build) : undefined;
  } catch {
    return undefined;
  }
}

/** How many files of a whole record have come, and their bytes as far as is known. */
export interface Come {
  files: number;
  bytes: number;
}

/**
 * Loads the whole record of a build, or the rest of it. What another whole record has alike is not loaded again; when all is
 * there, the others go away.
 * @param tell hears how much has come
 * @throws Unfinished
 */
export async function keepWhole(
  root: string,
  now: Build,
  tell: (come: Come) => void,
  stop: AbortSignal,
): Promise<void> {
  const files = await listOf(root, now, stop);
  const older = await wholes(root);
  const cache = await caches.open(`${cachePrefix(root)}${WHOLE}${now.build}`);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const come: Come = { files: 0, bytes: 0 };
  const waiting = [...files];
  const oneAfterAnother = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (stop.aborted) throw new Unfinished('stopped');
      const [path, bytes] = file;
      if (!there.has(root + path)) await keepOne(root, file, cache, now.build, older, stop);
      come.files += 1;
      come.bytes += bytes;
      tell(come);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterAnother));
  await put(cache, root + DONE, new Response(JSON.stringify(now)));
  for (const { build } of older) if (build !== now.build) await caches.delete(`${cachePrefix(root)}${WHOLE}${build}`);
}

async function listOf(root: string, { files }: Build, signal: AbortSignal): Promise<KeptFile[]> {
  return (await (await load(root + FILES_FILE, 'no-cache', signal, files * LINE)).json()) as KeptFile[];
}

async function keepOne(
  root: string,
  [path, bytes, hash]: KeptFile,
  cache: Cache,
  build: string,
  older: readonly Whole[],
  signal: AbortSignal,
): Promise<void> {
  // prettier-ignore
  const address = root + path;
  for (const whole of older) {
    const copy = await whole.cache.match(address);
    if (copy !== undefined && (await hashOf(copy.clone())) === hash) return put(cache, address, stamped(copy, build));
  }
  // The browser may have an older one, which it took for the newest.
  for (const mode of ['no-cache', 'reload'] as const) {
    const response = await load(address, mode, signal, bytes);
    if ((await hashOf(response.clone())) === hash) return put(cache, address, stamped(response, build));
  }
  throw new Unfinished('changing');
}

/** A file, when all of it is there. One that is too long in coming is asked for again: a bad line goes silent now and then. */
async function load(address: string, cache: RequestCache, stop: AbortSignal, bytes: number): Promise<Response> {
  for (let left = TRIES - 1; ; left -= 1) {
    const ending = new AbortController();
    const end = () => {
      ending.abort();
    };
    const timer = setTimeout(end, PATIENCE + bytes / SLOWEST);
    stop.addEventListener('abort', end);
    try {
      const response = await fetch(address, { cache, signal: ending.signal, headers: { [FOR_WHOLE]: '1' } });
      // A file that is gone: the site has just become another.
      if (!response.ok) throw new Unfinished('changing');
      return new Response(await response.blob(), response);
    } catch (error) {
      if (error instanceof Unfinished) throw error;
      if (stop.aborted) throw new Unfinished('stopped');
      if (!ending.signal.aborted || left === 0) throw new Unfinished('no line');
    } finally {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
    }
  }
}

async function hashOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_DIGITS);
}

async function put(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response);
  } catch {
    throw new Unfinished('no room');
  }
}
