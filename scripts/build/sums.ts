import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { SUMS } from '../../src/exports/whole/files.ts';

/**
 * Writes the SHA-256 of every file of a finished site beside them, in the form that `sha256sum --check` reads, in the
 * order of their names. It is the one file that the list does not hold: whoever has it, signed, has them all.
 */
export async function writeSums(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => path !== SUMS)
    .toSorted();
  const lines: string[] = [];
  for (const path of paths) {
    const digest = createHash('sha256').update(await readFile(join(folder, path)));
    lines.push(`${digest.digest('hex')}  ${path}\n`);
  }
  await writeFile(join(folder, SUMS), lines.join(''));
}
