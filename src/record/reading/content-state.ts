/** Tells whether the content has changed since it was last read. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names, sizes and times of all files under a folder: another text when any of them has changed. */
export async function contentState(folder: string): Promise<string> {
  // A folder that is not there is told by whoever reads it.
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const lines = await Promise.all(
    names.toSorted().map(async (name) => {
      // A file may go between being listed and being looked at.
      const stats = await stat(join(folder, name)).catch(() => undefined);
      return `${name} ${String(stats?.size)} ${String(stats?.mtimeMs)}`;
    }),
  );
  return lines.join('\n');
}
