/** Checks the content again whenever it has changed. */
import { watch } from 'node:fs';
import { contentState } from '../../src/record/reading/content-state.ts';

/** How long the content must be quiet, in milliseconds: editors save a file in several steps. */
const QUIET = 100;

/**
 * Calls `check` now and after every change of the folder, one at a time, until the signal aborts.
 * @param now gives the state of the folder; another one means a change
 */
export async function watchContent(
  folder: string,
  check: () => Promise<void>,
  signal: AbortSignal,
  now: (folder: string) => Promise<string> = contentState,
): Promise<void> {
  let seen: string | undefined;
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    // A file that is renamed while it is looked at is there at the next look.
    const state = await now(folder).catch(() => undefined);
    if (state !== undefined && state === seen) return;
    seen = state;
    await check();
  };
  const queue = (): Promise<void> => (running = running.then(run));
  const watcher = watch(folder, { recursive: true, signal });
  watcher.on('change', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void queue(), QUIET);
  });
  await queue();
  await new Promise<void>((resolve, reject) => {
    watcher.on('close', resolve);
    watcher.on('error', (error) => {
      if (error.name === 'AbortError') resolve();
      else reject(error);
    });
  });
  clearTimeout(timer);
  await running;
}
