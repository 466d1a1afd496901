/** What stands in a folder. */
import { readdir, type lstat, type stat } from 'node:fs/promises';

/**
 * The names in a folder, sorted, without hidden ones; `undefined` where it is none.
 * @param look `stat` goes through a link, which the caller has named; `lstat` does not: it may lead anywhere
 */
export async function fileNamesIn(folder: string, look: typeof stat | typeof lstat): Promise<string[] | undefined> {
  const stats = await look(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  });
  if (stats?.isDirectory() !== true) return undefined;
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith('.')).toSorted();
}
