/** Astro's side of the reader: each collection is one list of the record, and the content is read once for all five. */
import { fileURLToPath } from 'node:url';
import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblem } from './problem.ts';
import { readAgain } from './read-again.ts';
import type { TheRecord } from './types.ts';

/**
 * A loader that fills one collection from the record. In a build, problems stop it. In dev it watches the folder, and
 * with problems keeps the last good entries and logs what is wrong.
 */
export function recordLoader(collection: keyof TheRecord): Loader {
  return {
    name: `panjshir-${collection}`,
    async load(context) {
      const folder = fileURLToPath(new URL('content/', context.config.root));
      await fill(collection, folder, context);
      const refresh = (path: string): void => {
        if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return;
        fill(collection, folder, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refresh);
    },
  };
}

async function fill(
  collection: keyof TheRecord,
  folder: string,
  { store, logger, watcher }: LoaderContext,
): Promise<void> {
  const { record, problems, unrecorded, unaccounted, questions } = await readAgain(folder);
  const unfinished = [...unrecorded, ...unaccounted, ...questions];
  // In dev an editor sees a change before it is recorded as a version, before every word is for something and before
  // the desk's questions are answered; a build publishes it.
  if (record === undefined || (watcher === undefined && unfinished.length > 0)) {
    const list = [...problems, ...unfinished].map(formatProblem).join('\n');
    if (watcher === undefined) throw new Error(`The content has problems:\n${list}`);
    // All five loaders meet the same problems; one tells them.
    if (collection === 'claims') logger.error(`The content has problems; the pages show what was last right:\n${list}`);
    return;
  }
  store.clear();
  for (const entry of record[collection]) {
    const id = 'hash' in entry ? `${entry.id}/${String(entry.version)}` : entry.slug;
    store.set({ id, data: { ...entry } });
  }
}
